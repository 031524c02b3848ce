import type { ReactNode } from "react";
import { Head } from "../ui/head.tsx";
import { Link } from "../ui/link.tsx";

/** What an address shows that leads to no screen. */
export function NowhereScreen(): ReactNode {
  return (
    <>
      <Head title="There is no such page" />
      <p>
        <Link to="/">To the start page</Link>
      </p>
    </>
  );
}
