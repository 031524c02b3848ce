import type { Draft } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { isAnonymity } from "./anonymity.ts";
import {
  isCalled,
  isGuest,
  isNameGiven,
  isNameInMarks,
  isNobodysWords,
  isOwnSource,
  isQuestionWord,
  isReceiver,
} from "./bare-words.ts";
import {
  isFateReported,
  isOccasionInFront,
  isPlaceOfCue,
  isPlaceOfTelling,
  isTimeOfCue,
} from "./circumstances.ts";
import { isAttendance, isDismissal, isPutting, isSighting } from "./deeds.ts";
import { isFelt, isOnlyFace } from "./feelings.ts";
import { isInverted } from "./inverted.ts";
import { isNegated } from "./negation.ts";
import {
  isLetSpeak,
  isMisattributed,
  isOfThing,
  isOnlyCited,
  isOnlyNamed,
  isOnlySource,
  isOwnTitle,
  isSentenceForSource,
  isWithinSubject,
  isWordsForSource,
} from "./no-voice.ts";
import { isSetPhrase, isThanks } from "./set-phrases.ts";
import { isOnBehalf, isTakenQuestion, isTopic, isTopicInFront, isTopicLabel } from "./topics.ts";
import { isSigned, isWork } from "./works.ts";

/** Each tells of one kind of reading that nobody said. */
const kinds: readonly ((sheet: Sheet, draft: Draft) => boolean)[] = [
  isNegated,
  isInverted,
  isTopic,
  isTopicInFront,
  isTakenQuestion,
  isOnBehalf,
  isTopicLabel,
  isWork,
  isSigned,
  isOnlyCited,
  isOnlyNamed,
  isOwnTitle,
  isLetSpeak,
  isWithinSubject,
  isOnlySource,
  isSentenceForSource,
  isOfThing,
  isWordsForSource,
  isMisattributed,
  isQuestionWord,
  isNobodysWords,
  isNameGiven,
  isNameInMarks,
  isCalled,
  isGuest,
  isReceiver,
  isPlaceOfCue,
  isPlaceOfTelling,
  isTimeOfCue,
  isOccasionInFront,
  isFateReported,
  isSetPhrase,
  isThanks,
  isFelt,
  isOnlyFace,
  isDismissal,
  isSighting,
  isPutting,
  isAttendance,
  isAnonymity,
  isOwnSource,
];

/** Whether a reading is of words that nobody is told to have said. */
export function isNoStatement(sheet: Sheet, draft: Draft): boolean {
  return kinds.some((isOfKind) => isOfKind(sheet, draft));
}
