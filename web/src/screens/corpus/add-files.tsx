import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from "react";
import type { AddingAnswer } from "../../../../src/http/adding-answer.ts";
import { counted } from "../../../../src/text/index.ts";
import { type ChosenFile, chosenFiles, droppedFiles } from "../../api/chosen-files.ts";
import { forgetAll, refresh, useAnswer } from "../../api/client.ts";
import { type Sent, sendFiles } from "../../api/send-files.ts";
import { announce } from "../../ui/live.ts";

/** Milliseconds between two looks at how far the files are read. */
const pollEvery = 700;
const address = "/api/adding";

/** Files chosen or dropped anywhere on the page are read into the record; how far that is, and what could not be read. */
export function AddFiles(): ReactNode {
  const { answer } = useAnswer<AddingAnswer>(address);
  const [sending, setSending] = useState(0);
  const [unsent, setUnsent] = useState<Sent["problems"]>([]);
  const send = useCallback(async (files: readonly ChosenFile[]): Promise<void> => {
    if (files.length === 0) return;
    setUnsent([]);
    setSending((n) => n + files.length);
    const { problems } = await sendFiles(files);
    setSending((n) => n - files.length);
    setUnsent(problems);
    await refresh(address);
    await refresh("/api/summary");
  }, []);
  const isOver = useDrop(send);
  const running = answer?.running ?? false;
  useWatch(running);
  return (
    <section aria-labelledby="add" className={isOver ? "add-files over" : "add-files"}>
      <h2 id="add">Add documents</h2>
      <p className="section-note">
        Drop files or folders anywhere on this page, or choose them: text, Markdown, HTML, PDF,
        Word, OpenDocument, RTF, mails, feeds, web archives, ZIP archives, tables (CSV, Excel),
        JSON, JSON Lines, exports of press databases. They are read on this computer and sent
        nowhere.
      </p>
      <div className="file-buttons">
        <FileButton label="Choose files" send={send} />
        <FileButton label="Choose a folder" isFolder send={send} />
      </div>
      <Progress answer={answer} sending={sending} />
      <Problems problems={[...unsent, ...(running ? [] : (answer?.problems ?? []))]} />
    </section>
  );
}

function FileButton({
  label,
  isFolder = false,
  send,
}: {
  readonly label: string;
  /** Whether a folder is chosen, with everything below it, in place of files. */
  readonly isFolder?: boolean;
  readonly send: (files: readonly ChosenFile[]) => Promise<void>;
}): ReactNode {
  const input = useId();
  return (
    <label htmlFor={input} className="file-button">
      {label}
      <input
        id={input}
        type="file"
        multiple
        {...(isFolder ? { webkitdirectory: "" } : {})}
        onChange={(event) => {
          void send(chosenFiles(event.target.files ?? []));
          event.target.value = "";
        }}
      />
    </label>
  );
}

/** Files dropped on the window; true while some are held over it. */
function useDrop(send: (files: readonly ChosenFile[]) => Promise<void>): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const isFiles = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes("Files") === true;
    const over = (event: DragEvent): void => {
      if (!isFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!isFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer !== null) void droppedFiles(event.dataTransfer).then(send);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [send]);
  return isOver;
}

/** Looks again and again while files are read, and shows the record anew when they are. */
function useWatch(running: boolean): void {
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !running) void forgetAll();
    was.current = running;
    if (!running) return;
    const timer = setInterval(() => void refresh(address), pollEvery);
    return () => clearInterval(timer);
  }, [running]);
}

function Progress({
  answer,
  sending,
}: {
  readonly answer: AddingAnswer | null;
  readonly sending: number;
}): ReactNode {
  const text = sentenceOf(answer, sending);
  useEffect(() => {
    if (text !== null) announce(text);
  }, [text]);
  if (text === null || answer === null) return null;
  const all = answer.read + answer.waiting;
  return (
    <div className="adding">
      {answer.running && answer.step === "documents" ? (
        <progress max={Math.max(all, 1)} value={answer.read} aria-label="Files read" />
      ) : null}
      <p>{text}</p>
      {answer.running && answer.now !== null ? <p className="file">{answer.now}</p> : null}
    </div>
  );
}

function sentenceOf(answer: AddingAnswer | null, sending: number): string | null {
  if (sending > 0) return `Sending ${counted(sending, "file")} …`;
  if (answer === null) return null;
  if (answer.failed !== null) return answer.failed;
  if (answer.running) {
    return answer.step === "record"
      ? "Looking for what the new documents share with the others …"
      : `${counted(answer.read, "file")} read, ${answer.waiting} waiting …`;
  }
  if (answer.read === 0) return null;
  const stored = answer.problems.filter(({ isStored }) => isStored).length;
  const unread = answer.problems.length - stored;
  const parts = [
    `${counted(answer.added, "document")} added`,
    ...(answer.replaced > 0 ? [`${answer.replaced} replaced`] : []),
    ...(answer.unchanged > 0 ? [`${answer.unchanged} there already`] : []),
    ...(stored > 0 ? [`${counted(stored, "document")} stored with a problem`] : []),
    ...(unread > 0 ? [`${counted(unread, "file")} could not be read`] : []),
  ];
  return `${parts.join(", ")}.`;
}

function Problems({ problems }: { readonly problems: Sent["problems"] }): ReactNode {
  if (problems.length === 0) return null;
  return (
    <ul className="add-problems">
      {problems.map(({ name, message }) => (
        <li key={`${name} ${message}`}>
          <b>{name}</b>: {message}
        </li>
      ))}
    </ul>
  );
}
