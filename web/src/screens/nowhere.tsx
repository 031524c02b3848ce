import type { ReactNode } from "react";
import { Head } from "../ui/head.tsx";
import { Link } from "../ui/link.tsx";

/** What an address shows that leads to no screen. */
export function NowhereScreen(): ReactNode {
  return (
    <>
      <Head title="There is no such page">
        <p className="lede">
          The address may be mistyped, or of a row that the record no longer holds.
        </p>
      </Head>
      <p className="links">
        <Link to="/">Start page</Link> <Link to="/search">Search</Link>
      </p>
    </>
  );
}
