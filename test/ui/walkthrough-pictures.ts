import { readFileSync, writeFileSync } from "node:fs";
import type { Browser } from "playwright-core";

/** The pictures of the walkthrough are parts of pictures in docs/images/: where each lies in which, in pixels. */
const parts = {
  demo: { of: "overview", x: 48, y: 68, width: 298, height: 394 },
  write: { of: "overview", x: 404, y: 504, width: 548, height: 262 },
  mend: { of: "overview", x: 404, y: 224, width: 944, height: 282 },
  plan: { of: "overview", x: 48, y: 463, width: 298, height: 402 },
  deploy: { of: "clusters-deployed", x: 48, y: 463, width: 298, height: 402 },
} as const;

/**
 * Cuts the parts of one picture out of it and puts them into client/media/, as WebP without loss: of letters and lines it
 * makes less than JPEG does, and they stay sharp.
 */
export async function cutForWalkthrough(browser: Browser, picture: string): Promise<void> {
  const bytes = readFileSync(`docs/images/${picture}.png`).toString("base64");
  const page = await browser.newPage();
  for (const [name, { of, x, y, width, height }] of Object.entries(parts)) {
    if (of !== picture) continue;
    // said in the page, whose types this program has not; Chromium loses nothing where the quality is 1
    const made = await page.evaluate<string>(`(async () => {
      const picture = new Image();
      picture.src = "data:image/png;base64,${bytes}";
      await picture.decode();
      const part = Object.assign(document.createElement("canvas"), { width: ${width}, height: ${height} });
      part.getContext("2d").drawImage(picture, -${x}, -${y});
      return part.toDataURL("image/webp", 1);
    })()`);
    writeFileSync(`client/media/walkthrough-${name}.webp`, Buffer.from(made.split(",")[1] ?? "", "base64"));
  }
  await page.close();
}
