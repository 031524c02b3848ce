import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from "react";
import { navigate } from "../url/location.ts";

/** A link within the app: an anchor as any other, followed without loading the page again. */
export function Link({
  to,
  children,
  ...rest
}: { readonly to: string; readonly children: ReactNode } & Omit<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  "href"
>): ReactNode {
  const follow = (event: MouseEvent): void => {
    const plain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!plain || event.defaultPrevented) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a href={to} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
