import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** The project's own rules, without those that need the types of a file that is on the disk. */
const linter = new ESLint({
  overrideConfigFile: 'test/quality/eslint.config.mjs',
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }],
});

/** Lints text as if it stood in `file`; answers the ids of the rules it breaks, or the fault that kept it from being read. */
export async function brokenRules(file: string, text: string): Promise<readonly string[]> {
  const results = await linter.lintText(text, { filePath: file });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
}
