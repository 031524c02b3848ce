import { type ReactNode, useMemo, useRef } from "react";
import { navigate, usePath } from "../url/location.ts";
import { screenAt } from "../url/routes.ts";
import { KeyHelp } from "./key-help.tsx";
import { useKeys } from "./keys.ts";
import { Link } from "./link.tsx";
import { liveId } from "./live.ts";
import { setPreferences, type Theme, usePreferences } from "./preferences.ts";

const sections = [
  ["/", "Corpus", ["corpus", "document"]],
  ["/remarks", "Remarks", ["remarks", "remark"]],
  ["/search", "Search", ["search", "statement"]],
  ["/ask", "Ask", ["ask"]],
  ["/speakers", "Speakers", ["speakers", "entity"]],
  ["/timeline", "Timeline", ["timeline"]],
  ["/digest", "Digest", ["digest"]],
  ["/network", "Network", ["network"]],
  ["/positions", "Positions", ["positions"]],
  ["/events", "Events", ["events", "event"]],
  ["/figures", "Figures", ["figures"]],
  ["/review", "Review", ["review"]],
] as const;

const nextTheme: Readonly<Record<Theme, Theme>> = {
  system: "light",
  light: "dark",
  dark: "system",
};

/** What stands around every screen: the sections, the search key, the switches. */
export function Shell({ children }: { readonly children: ReactNode }): ReactNode {
  const path = usePath();
  const { theme, keys } = usePreferences();
  const help = useRef<HTMLDialogElement>(null);
  const here = screenAt(path).name;
  useKeys(
    useMemo(
      () => ({
        "?": () => help.current?.showModal(),
        "/": () => {
          if (document.getElementById("search-words") === null) navigate("/search");
          // Behind the heading of a new screen, which takes the focus when it is drawn.
          window.setTimeout(() => document.getElementById("search-words")?.focus());
        },
        h: () => navigate("/"),
      }),
      [],
    ),
  );
  return (
    <>
      <button type="button" className="skip" onClick={skipToMain}>
        Skip to content
      </button>
      <header className="masthead">
        <Link to="/" className="name" aria-label="onrecord, start page">
          onrecord
        </Link>
        <nav aria-label="Sections">
          <ul>
            {sections.map(([to, title, screens]) => (
              <li key={to}>
                <Link
                  to={to}
                  aria-current={screens.some((screen) => screen === here) ? "page" : undefined}
                >
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="switches">
          <button
            type="button"
            onClick={() => setPreferences({ theme: nextTheme[theme] })}
            aria-label={`Colors: ${theme}. Change`}
          >
            {theme === "system" ? "Auto" : theme === "light" ? "Light" : "Dark"}
          </button>
          <button type="button" onClick={() => help.current?.showModal()}>
            Keys<span className="key-hint"> {keys ? "?" : "off"}</span>
          </button>
        </div>
      </header>
      <main id="main">{children}</main>
      <footer className="foot">
        <p>
          Found by rules and small models, unverified until a person confirms. Nothing leaves this
          computer. <a href="/api/openapi.json">API</a>
        </p>
      </footer>
      <div id={liveId} className="hidden" aria-live="polite" />
      <KeyHelp dialog={help} />
    </>
  );
}

/** By script, because the hash of an address is the place in a text and skipping must leave it alone. */
function skipToMain(): void {
  document.querySelector<HTMLElement>("main h1")?.focus();
}
