import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    target: "es2024",
    // The policy of the server allows no inline data but pictures; nothing here needs a polyfill.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    port: 4814,
    // `npm run dev` beside `onrecord serve`: the page asks that server, with the token it printed.
    proxy: { "/api": process.env["ONRECORD_API"] ?? "http://127.0.0.1:4815" },
  },
});
