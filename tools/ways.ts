/** Two ways through the code, for somebody who reads it for the first time: each a list of files in the order in which they are gone through. */
export interface Way {
  readonly title: string;
  readonly files: readonly (readonly [path: string, does: string])[];
}

/** No way is longer: who reads more files than this to understand one thing has lost the thread. */
export const longestWay = 12;

export const ways: readonly Way[] = [
  {
    title: "The way of a keystroke",
    files: [
      ["server/src/lsp/texts-in.ts", "hears `textDocument/didChange`"],
      ["server/src/lsp/text-changes.ts", "takes the change, in its turn"],
      ["server/src/lsp/documents.ts", "makes the new text, and says which part is another"],
      ["core/src/rules/engine.ts", "gives the part to the parser, then invalidates what was found by it"],
      ["core/src/syntax/parse.ts", "reads the changed part again, keeps the rest of the tree"],
      ["core/src/model/bind.ts", "makes objects of what is new in the tree"],
      ["core/src/model/project-index.ts", "which lookups have another answer now"],
      ["core/src/rules/units.ts", "the checks that had asked for these run again, in small steps"],
      ["core/src/rules/findings.ts", "what a file shows: levels, ignore comments, order"],
      ["server/src/lsp/session.ts", "gives them, with what others find in the file"],
      ["server/src/lsp/convert.ts", "findings become LSP's diagnostics"],
      ["server/src/lsp/push.ts", "sends them, or lets the editor ask"],
    ],
  },
  {
    title: "The way of a plan step",
    files: [
      ["server/src/lsp/handlers/plan.ts", "the editor asks for a plan"],
      ["server/src/clusters/plans.ts", "plans; later deploys what was planned"],
      ["server/src/deploy/request.ts", "what a plan is asked for: the states of the files, or why there are none"],
      ["core/src/plan/desire.ts", "objects of the files become states, all or none"],
      ["server/src/deploy/plan-cluster.ts", "reads what the cluster has of them"],
      ["core/src/plan/plan.ts", "what is desired beside what is there becomes steps in order"],
      ["core/src/plan/draft.ts", "what differs becomes drafts of steps"],
      ["server/src/deploy/deploy.ts", "the plan is agreed to, the cluster is locked, the journal opened"],
      ["server/src/deploy/carry-out.ts", "each step: write the line, send, write what became of it"],
      ["server/src/port/cluster.ts", "what a cluster is asked, as types"],
      ["server/src/axl/writes.ts", "the step as a request of AXL"],
      ["server/src/axl/encode.ts", "its values as elements"],
    ],
  },
];
