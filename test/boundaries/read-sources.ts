import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A file of src/, by its path from there, with what it imports: files of src/ by their path, packages by their name. */
export type SourceFile = { file: string; imports: readonly string[]; readsEnvironment: boolean };

/** Every TypeScript file of a folder. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.ts'))
    .toSorted()
    .map((file) => readSource(file, readFileSync(path.join(folder, file), 'utf8')));
}

/** What one file imports: statically, as types, by passing on, or while running. */
export function readSource(file: string, text: string): SourceFile {
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const imports = Array.from(new Set(specifiers)).map((specifier) =>
    specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : specifier,
  );
  return { file, imports, readsEnvironment: readsEnvironment(file, text) };
}

/** Whether the file takes `env` from `process`, in whatever way it can be written. */
function readsEnvironment(file: string, text: string): boolean {
  const isProcess = (node: ts.Expression | undefined): boolean =>
    node !== undefined && /^(?:globalThis\.)?process$/.test(node.getText());
  const namesEnv = (elements: readonly (ts.ImportSpecifier | ts.BindingElement)[]): boolean =>
    elements.some((element) => (element.propertyName ?? element.name).getText() === 'env');
  const visit = (node: ts.Node): boolean => {
    if (ts.isPropertyAccessExpression(node) && isProcess(node.expression) && node.name.text === 'env')
      return true;
    if (ts.isElementAccessExpression(node) && isProcess(node.expression)) return true;
    if (
      ts.isVariableDeclaration(node) &&
      isProcess(node.initializer) &&
      ts.isObjectBindingPattern(node.name) &&
      namesEnv(node.name.elements)
    )
      return true;
    if (ts.isImportDeclaration(node) && /^['"](?:node:)?process['"]$/.test(node.moduleSpecifier.getText())) {
      const bindings = node.importClause?.namedBindings;
      if (bindings !== undefined && ts.isNamedImports(bindings) && namesEnv(bindings.elements)) return true;
    }
    return ts.forEachChild(node, visit) ?? false;
  };
  return visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
}
