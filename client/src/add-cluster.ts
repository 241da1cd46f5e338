import { l10n } from "vscode";
import { settleTrust } from "./certificate.ts";
import { type ClusterSetting, isHost, secretKey, withPort } from "./cluster-setting.ts";
import { demoName } from "./connections.ts";
import type { Session } from "./session.ts";
import { connect } from "./sign-in.ts";
import { askSteps } from "./steps.ts";
import { workspaceIsTrusted } from "./trust.ts";

/**
 * Asks for a Unified CM and connects to it. What was typed is kept even when the cluster does not answer; the password
 * only in the secret store. Gives the name of the new connection.
 */
export async function addCluster(session: Session): Promise<string | undefined> {
  if (!workspaceIsTrusted()) return undefined;
  const inFiles = await session.server.ask("mra/clusters", {});
  const unknown = inFiles.filter((it) => it.publisher !== undefined && !session.connections.get(it.name));
  const nameFor = (host: string): string => {
    const known = unknown.find((it) => it.publisher !== undefined && withPort(it.publisher) === withPort(host));
    // An address tells nobody what the cluster is called: that is asked.
    return known?.name ?? (isAddress(host) ? "" : (host.replace(/:\d+$/, "").split(".")[0] ?? ""));
  };
  const answers = await askSteps(l10n.t("Connect to a Unified CM"), [
    {
      prompt: l10n.t("Publisher node: the Cisco AXL Web Service runs there"),
      placeholder: "cucm-pub.example.com",
      initial: () => unknown[0]?.publisher ?? "",
      problem: (it) =>
        isHost(it)
          ? undefined
          : l10n.t("Write a host name or an address, such as cucm-pub.example.com or 10.20.1.10:8443."),
    },
    {
      prompt: l10n.t("Name of the cluster, as in cluster: of your files"),
      placeholder: demoNameExample,
      initial: ([host = ""]) => nameFor(host),
      problem: (it) => nameProblem(session, it),
    },
    {
      prompt: l10n.t("Application user or end user with the role Standard AXL API Access"),
      placeholder: "axl-admin",
      problem: (it) => (it === "" ? l10n.t("Write the user's name.") : undefined),
    },
  ]);
  if (!answers) return undefined;
  const [host = "", name = "", user = ""] = answers;
  const setting = await settleTrust<ClusterSetting>(session, { name, host, user });
  if (!setting) return undefined;
  const [password] =
    (await askSteps(l10n.t("Connect to a Unified CM"), [
      {
        prompt: l10n.t("Password; kept in VS Code's secret storage, never in a file"),
        password: true,
        problem: (it) => (it === "" ? l10n.t("Write the password.") : undefined),
      },
    ])) ?? [];
  if (password === undefined) return undefined;
  await session.connections.save(setting);
  await session.context.secrets.store(secretKey(setting), password);
  await connect(session, name, "asking");
  return name;
}

const isAddress = (host: string): boolean => /^[\d.]+(:\d+)?$|:.*:/.test(host);

const demoNameExample = "emea-prod";

function nameProblem(session: Session, name: string): string | undefined {
  if (name === "") return l10n.t("Write a name for the cluster.");
  if (name === demoName || session.connections.get(name)) return l10n.t("There is already a cluster named {0}.", name);
  return undefined;
}
