import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { AskScreen } from "./screens/ask.tsx";
import { CorpusScreen } from "./screens/corpus.tsx";
import { DigestScreen } from "./screens/digest.tsx";
import { DocumentScreen } from "./screens/document.tsx";
import { EntityScreen } from "./screens/entity.tsx";
import { EventScreen } from "./screens/event.tsx";
import { EventsScreen } from "./screens/events.tsx";
import { FigureScreen } from "./screens/figure.tsx";
import { FiguresScreen } from "./screens/figures.tsx";
import { NetworkScreen } from "./screens/network.tsx";
import { NowhereScreen } from "./screens/nowhere.tsx";
import { PositionScreen } from "./screens/position.tsx";
import { PositionsScreen } from "./screens/positions.tsx";
import { RemarkScreen } from "./screens/remark.tsx";
import { RemarksScreen } from "./screens/remarks.tsx";
import { ReviewScreen } from "./screens/review.tsx";
import { SearchScreen } from "./screens/search.tsx";
import { SpeakersScreen } from "./screens/speakers.tsx";
import { StatementScreen } from "./screens/statement.tsx";
import { TimelineScreen } from "./screens/timeline.tsx";
import { Shell } from "./ui/shell.tsx";
import { presentPlace, scrolled, usePath } from "./url/location.ts";
import { type Screen, screenAt } from "./url/routes.ts";

/** The whole app: the screen of the address, inside the shell. */
export function App(): ReactNode {
  const path = usePath();
  const shown = useRef(path);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen scrolls
  useLayoutEffect(() => {
    // A hash is a place in a text; its screen scrolls there itself.
    if (presentPlace().hash === "") window.scrollTo(0, scrolled() ?? 0);
  }, [path]);
  useEffect(() => {
    // On the first screen the focus is where the browser puts it.
    if (shown.current === path) return;
    shown.current = path;
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [path]);
  return <Shell>{show(screenAt(path))}</Shell>;
}

function show(screen: Screen): ReactNode {
  switch (screen.name) {
    case "corpus":
      return <CorpusScreen />;
    case "document":
      return <DocumentScreen key={screen.id} id={screen.id} />;
    case "remark":
      return <RemarkScreen key={screen.id} id={screen.id} />;
    case "statement":
      return <StatementScreen key={screen.id} id={screen.id} />;
    case "entity":
      return <EntityScreen key={screen.id} id={screen.id} />;
    case "event":
      return <EventScreen key={screen.id} id={screen.id} />;
    case "figure":
      return <FigureScreen key={screen.id} id={screen.id} />;
    case "position":
      return <PositionScreen key={screen.id} id={screen.id} />;
    case "remarks":
      return <RemarksScreen />;
    case "search":
      return <SearchScreen />;
    case "speakers":
      return <SpeakersScreen />;
    case "timeline":
      return <TimelineScreen />;
    case "events":
      return <EventsScreen />;
    case "positions":
      return <PositionsScreen />;
    case "figures":
      return <FiguresScreen />;
    case "ask":
      return <AskScreen />;
    case "digest":
      return <DigestScreen />;
    case "network":
      return <NetworkScreen />;
    case "review":
      return <ReviewScreen />;
    default:
      return <NowhereScreen />;
  }
}
