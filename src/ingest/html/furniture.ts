import { hiddenTags } from "./tags.ts";
import { attributeOf, type ElementNode } from "./tree.ts";

/** Elements around the story, by tag. */
const furnitureTags: ReadonlySet<string> = new Set(["nav", "footer", "form", "menu"]);

/** ARIA roles of what is not the story. */
const furnitureRoles: ReadonlySet<string> = new Set(
  "alert alertdialog banner complementary contentinfo dialog menu menubar navigation search tablist toolbar tooltip".split(
    " ",
  ),
);

/** Words in class names and ids of what is not the story; whole words only, so that *headline* is not *ad*. */
const furnitureWords: ReadonlySet<string> = new Set(
  (
    "ad ads adbox adslot advert advertisement advertising banner breadcrumb breadcrumbs comments consent cookie " +
    "cookies disqus donate donation gdpr login masthead modal navbar navigation newsletter outbrain overlay pagination paywall popup " +
    "promo promoted promotion recirc recommendation recommendations recommended related share shares sharebar sharing " +
    "sidebar signup skyscraper social sponsor sponsored subscribe subscription taboola teaser teasers toolbar " +
    "trending widget widgets"
  ).split(" "),
);

/** Elements that are the story or hold it; class names on them speak of the layout, not of them. */
const frames: ReadonlySet<string> = new Set(["#root", "html", "body", "main", "article", "h1"]);

/** Whether nothing of an element is shown on the page. */
export function isHidden(element: ElementNode): boolean {
  if (hiddenTags.has(element.tag)) return true;
  if (element.attributes.has("hidden")) return true;
  const style = attributeOf(element, "style");
  return style !== "" && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Whether an element says by tag, role or class that it is not the story: menus, advertisements, share bars. */
export function isFurniture(element: ElementNode): boolean {
  if (frames.has(element.tag)) return false;
  if (furnitureTags.has(element.tag)) return true;
  if (furnitureRoles.has(attributeOf(element, "role").toLowerCase())) return true;
  const names = `${attributeOf(element, "class")} ${attributeOf(element, "id")}`;
  if (names === " ") return false;
  return words(names).some((word) => furnitureWords.has(word));
}

/** Words of class names, which hyphens, underscores and capitals divide: `adSlot`, `share-bar`. */
function words(names: string): readonly string[] {
  return names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
}
