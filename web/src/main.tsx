import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { followOthers } from "./api/client.ts";
import { App } from "./app.tsx";
import { applyTheme } from "./ui/preferences.ts";
import { followHistory } from "./url/location.ts";
import "./styles/base.css";
import "./styles/lists.css";
import "./styles/reader.css";
import "./styles/remark.css";
import "./styles/answers.css";
import "./styles/charts.css";
import "./styles/print.css";

applyTheme();
followHistory();
followOthers();
const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
