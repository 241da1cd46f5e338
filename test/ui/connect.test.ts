import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { connect as connectTls } from "node:tls";
import { startDemoCluster } from "../../tools/demo/cluster.ts";
import { dialog, fillIn, openSection, press, startToConnect } from "./acts.ts";
import { notification, palette, screenshot, statusBar, treeRow, walk } from "./workbench.ts";

walk("a cluster of one's own is connected by hand", { project: "emea-prod" }, async (bench) => {
  const cluster = await startDemoCluster();
  try {
    const { host, user, password } = cluster.connection;
    await startToConnect(bench);
    await fillIn(bench, "Publisher node", host);
    // an address says nothing of the name
    const asked = bench.page.locator(".quick-input-widget:visible", { hasText: "Name of the cluster" });
    await asked.waitFor();
    assert.equal(await asked.locator("input[type=text]").first().inputValue(), "");
    await fillIn(bench, "Name of the cluster", "lab");
    await fillIn(bench, "Standard AXL API Access", user);

    // nobody vouches for its certificate: what it presents is shown before a password is asked for, and Enter does not trust it
    const question = await dialog(bench, "is not trusted");
    const shown = (await question.innerText()).replace(/\s/g, "");
    const fingerprint = await fingerprintOf(host);
    assert.equal(shown.replaceAll(":", "").split(fingerprint.replaceAll(":", "")).length, 2, shown); // on two lines
    assert.match(shown, /Subject:CN=.*Issuer:.*CN=.*Valid:/);
    assert.equal(await question.locator(".monaco-button:focus").innerText(), "Choose a CA File…");
    await screenshot(bench, "a certificate to decide on");
    await press(question, "Pin This Certificate");
    await fillIn(bench, "Password", password);
    await treeRow(bench, /lab.*connected as/);
    await treeRow(bench, "DP-BER");

    // the word that must not be missed
    await palette(bench, "MRA: Mark as Production");
    await statusBar(bench, "lab (PRODUCTION)");
    await palette(bench, "MRA: Make Read-Only");
    await treeRow(bench, /PRODUCTION · read-only as/);
    await screenshot(bench, "a production cluster");

    // its password is not asked for again, and a cluster that is gone says since when
    await cluster.stop();
    await openSection(bench, "User profiles");
    await treeRow(bench, /unreachable since \d\d:\d\d/);
    await screenshot(bench, "a cluster that does not answer");
    await palette(bench, "MRA: Forget Cluster…");
    await press(await dialog(bench, "Forget lab?"), "Forget");
    await bench.page.locator(".sidebar", { hasText: "No cluster yet." }).waitFor();
  } finally {
    await cluster.stop();
  }
});

walk("a password that is not accepted is asked for once more, and not again", {}, async (bench) => {
  const cluster = await startDemoCluster();
  try {
    const { host, user } = cluster.connection;
    await startToConnect(bench);
    await fillIn(bench, "Publisher node", host);
    await fillIn(bench, "Name of the cluster", "lab");
    await fillIn(bench, "Standard AXL API Access", user);
    await press(await dialog(bench, "is not trusted"), "Pin This Certificate");
    await fillIn(bench, "Password", "wrong");
    await fillIn(bench, "Sign in to lab", "wrong again");
    await notification(bench, /password/);
    await treeRow(bench, /lab.*name or password not accepted/);
    assert.equal(await bench.page.locator(".quick-input-widget:visible").count(), 0);
  } finally {
    await cluster.stop();
  }
});

/** SHA-256 of the certificate that a host presents, without the colons' meaning: as it is shown. */
function fingerprintOf(host: string): Promise<string> {
  const [name = "", port = ""] = host.split(":");
  return new Promise((resolve, reject) => {
    const socket = connectTls({ host: name, port: Number(port), rejectUnauthorized: false }, () => {
      resolve(new X509Certificate(socket.getPeerCertificate(true).raw).fingerprint256);
      socket.destroy();
    });
    socket.once("error", reject);
  });
}
