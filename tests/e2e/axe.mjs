// axe-core in the real window: WCAG 2.2 A and AA.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

let source;

/** Runs axe-core over the page; one line per offending element. */
export async function audit(session, root) {
  source ??= await readFile(join(root, 'ui', 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
  // A script element would be stopped by the page's content policy, as it should; the driver's own call is not.
  await session.post('/execute/sync', { script: `if (!window.axe) { ${source}; } return true`, args: [] });
  const violations = await session.runAsync(() =>
    window.axe
      .run(document, {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
        resultTypes: ['violations'],
      })
      .then((result) => result.violations.map(({ id, help, nodes }) => ({
        id, help, nodes: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
      }))),
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.replace(/\s+/g, ' ')}`));
}
