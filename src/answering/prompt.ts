import { readFileSync } from 'node:fs';
import { AssistantError } from '../errors.ts';
import type { Evidence } from '../retrieval/evidence.ts';

/** The prompts that stand as files in `prompts/`. */
export type PromptName = 'compose-answer' | 'repair-statements' | 'standalone-question' | 'search-queries';

/** A prompt without its comments, and the version that its first comment names. */
export type Prompt = { name: PromptName; version: string; text: string };

/**
 * Reads a prompt of the folder `prompts/`.
 * @throws {AssistantError} `settings-invalid` when the file is missing or names no version.
 */
export function readPrompt(name: PromptName): Prompt {
  const file = new URL(`../../prompts/${name}.md`, import.meta.url);
  const version = (content: string): string | undefined => /^<!-- version: (\S+)/.exec(content)?.[1];
  try {
    const content = readFileSync(file, 'utf8');
    const named = version(content);
    if (named === undefined)
      throw new AssistantError('settings-invalid', `Cannot use the prompt "${name}": it names no version`);
    const text = content
      .replace(/<!--[\s\S]*?-->\n?/g, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
    return { name, version: named, text };
  } catch (cause) {
    if (cause instanceof AssistantError) throw cause;
    throw new AssistantError('settings-invalid', `Cannot read the prompt "${name}": the file is missing`, {
      cause,
    });
  }
}

/** The prompt with each `{{name}}` replaced, in one pass: what is put in is not read again. */
export function fillPrompt({ text }: Prompt, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (mark: string, name: string) => values[name] ?? mark);
}

/** Passages between marks that their own words cannot close. */
export function markPassages(evidence: readonly Evidence[]): string {
  return evidence
    .map(({ passage }) => `<passage id="${passage.id}">${withoutMarks(passage.text)}</passage>`)
    .join('\n');
}

/** A text of an asker between marks that it cannot close. */
export function markText(mark: 'question' | 'user' | 'assistant', text: string): string {
  return `<${mark}>${withoutMarks(text)}</${mark}>`;
}

/** Our own marks inside foreign text lose their bracket; nothing else changes, so that quotes stay exact. */
function withoutMarks(text: string): string {
  return text.replace(/<(?=\/?\s*(?:passage|question|user|assistant)\b)/gi, '‹');
}
