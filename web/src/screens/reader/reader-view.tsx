import {
  Fragment,
  type MouseEvent,
  memo,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { DocumentAnswer } from "../../../../src/http/answers.ts";
import type { RecordedStatement } from "../../../../src/record/index.ts";
import { type DrawnBlock, fillBlocks } from "../../text/fill-blocks.ts";
import { statementAt, statementsIn } from "../../text/pick-statement.ts";
import { announce } from "../../ui/live.ts";
import { parseFragment } from "../../url/fragment.ts";
import { usePlace } from "../../url/location.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { Cards } from "./cards.tsx";
import {
  clearHighlights,
  type DrawnText,
  drawChosen,
  drawForms,
  drawnText,
  offsetAt,
  rangeOf,
  setHighlight,
} from "./draw.ts";
import { NewStatement } from "./new-statement.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useUnderlines, useUnderlinesOnPaper } from "./underlines.ts";
import { isLong, useNear } from "./use-near.ts";

/** The text of a document with its statements marked, and their cards in the margin. */
export function ReaderView({
  found,
  statements,
  chosen,
  onChoose,
}: {
  readonly found: DocumentAnswer;
  readonly statements: readonly RecordedStatement[];
  readonly chosen: RecordedStatement | null;
  readonly onChoose: (statement: RecordedStatement) => void;
}): ReactNode {
  const { query, hash } = usePlace();
  const element = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<DrawnText | null>(null);
  const blocks = useMemo(() => fillBlocks(found.text, found.blocks, found.pages), [found]);
  const clean = query.get("view") === "clean";
  useLayoutEffect(() => {
    if (element.current !== null) setDrawn(drawnText(element.current, blocks));
    return clearHighlights;
  }, [blocks]);
  const near = useNear(blocks, drawn);
  const nearby = useMemo(() => statementsIn(statements, near), [statements, near]);
  useLayoutEffect(() => {
    if (drawn !== null && !isLong(blocks)) drawForms(drawn, nearby);
  }, [drawn, blocks, nearby]);
  const underlines = useUnderlines(drawn, nearby);
  useUnderlinesOnPaper(isLong(blocks) ? drawn : null, statements);
  useLayoutEffect(() => {
    if (drawn !== null) drawChosen(drawn, chosen);
  }, [drawn, chosen]);
  useFollowHash(drawn, hash, chosen, found.length);
  const click = (event: MouseEvent): void => {
    // A drag is a selection, made to be copied.
    if (drawn === null || window.getSelection()?.isCollapsed === false) return;
    const offset = offsetAt(drawn, event.clientX, event.clientY);
    const meant = offset === null ? null : statementAt(nearby, offset);
    if (meant !== null) onChoose(meant);
  };
  return (
    <>
      <Toolbar found={found} />
      <NewStatement found={found} drawn={drawn} />
      <div className="reader">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the list of statements beside it is the way for keyboards */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list of statements beside it takes keys */}
        <div
          className={`text${clean ? " clean" : ""}${isLong(blocks) ? " long" : ""}`}
          ref={element}
          lang={found.language}
          onClick={click}
        >
          <Blocks text={found.text} blocks={blocks} />
          {isLong(blocks) ? <div className="underlines" ref={underlines} aria-hidden /> : null}
        </div>
        <Cards
          found={found}
          statements={statements}
          chosen={chosen}
          near={near}
          drawn={drawn}
          onChoose={onChoose}
        />
      </div>
    </>
  );
}

/** The text, one node for each block, so that offsets in the page are offsets in the text. */
const Blocks = memo(function Blocks({
  text,
  blocks,
}: {
  readonly text: string;
  readonly blocks: readonly DrawnBlock[];
}): ReactNode {
  const draw = (block: DrawnBlock): ReactNode => (
    <Fragment key={block.start}>
      {block.page === null ? null : <PageBreak page={block.page} />}
      <p
        className={`block block-${block.kind ?? "other"}${block.goesOn ? " goes-on" : ""}`}
        tabIndex={-1}
      >
        {text.slice(block.start, block.end)}
      </p>
    </Fragment>
  );
  if (!isLong(blocks)) return blocks.map(draw);
  return inStretches(blocks).map((stretch) => (
    <div
      key={stretch[0]?.start}
      className="stretch"
      style={{ containIntrinsicBlockSize: heightOf(stretch) }}
    >
      {stretch.map(draw)}
    </div>
  ));
});

/** Where a page of the document begins. Its number is put there by style: no character of the page is not of the text. */
function PageBreak({ page }: { readonly page: number }): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot carry the number of the page
    <div className="page-break" role="separator" aria-label={`page ${page}`} data-page={page} />
  );
}

/** Characters of the stretches that a long text is drawn in: about two windows full. */
const stretchCharacters = 5000;

/** Blocks in stretches of about one length. */
function inStretches(blocks: readonly DrawnBlock[]): DrawnBlock[][] {
  const stretches: DrawnBlock[][] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const block of blocks) {
    if (block.end - from > stretchCharacters) {
      stretches.push([]);
      from = block.start;
    }
    stretches.at(-1)?.push(block);
  }
  return stretches;
}

/** Characters of a line, the height of one and what is between blocks: by these a height is guessed until the stretch is drawn. */
const lineCharacters = 72;
const lineHeight = 1.62;
const between = 0.84;

function heightOf(stretch: readonly DrawnBlock[]): string {
  const heights = stretch.map(
    ({ start, end }) => Math.ceil((end - start) / lineCharacters) * lineHeight + between,
  );
  return `auto ${heights.reduce((sum, height) => sum + height, 0).toFixed(1)}em`;
}

const otherVersion = "The address is of another version of this text; the place may be wrong. ";

/**
 * Goes to the characters that the address points at: marks them, scrolls there, moves the
 * focus there. A statement that is chosen is marked and brought into the window elsewhere.
 */
function useFollowHash(
  drawn: DrawnText | null,
  hash: string,
  chosen: RecordedStatement | null,
  length: number,
): void {
  const chosenId = chosen?.id ?? null;
  useEffect(() => {
    if (drawn === null) return;
    const pointed = parseFragment(hash);
    if (CSS.highlights.has("target")) setHighlight("target", [], 4);
    if (pointed === null) return;
    const range = rangeOf(drawn, pointed);
    if (range === null) return;
    if (chosenId === null) {
      setHighlight("target", [range], 4);
      bringIntoView(range.getBoundingClientRect());
    }
    // What is said and focused is not seen, so it can wait until the frame is painted.
    const timer = window.setTimeout(() => {
      const active = document.activeElement;
      const block = range.startContainer.parentElement;
      // Somebody who walks through the cards keeps the focus there.
      if (active === null || active === document.body || active.tagName === "H1") {
        block?.focus({ preventScroll: true });
      }
      const isOther = pointed.length !== null && pointed.length !== length;
      announce(`${isOther ? otherVersion : ""}${range.toString().slice(0, 300)}`);
    }, 50);
    return () => window.clearTimeout(timer);
  }, [drawn, hash, chosenId, length]);
}
