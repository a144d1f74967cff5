import { type Expression, type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast';
import {
  isAsExpression,
  isBinaryExpression,
  isCallExpression,
  isElementAccessExpression,
  isPropertyAccessExpression,
} from 'typescript/unstable/ast/is';
import { API, type Checker, TypeFlags } from 'typescript/unstable/sync';

/** A place where an object is asked for a name that may be any text. */
interface Lookup {
  /** Relative to the folder of the project. */
  file: string;
  line: number;
  text: string;
}

/**
 * Every lookup of a name that may be any text in an object, which finds what every object inherits too: `record[name]`
 * and `name in record` for a `name` that the compiler knows only to be text, or believes to be more by a cast; and
 * zod's `record`, which drops `__proto__`.
 * @param folder with a `tsconfig.json`
 */
export function lookupsByAnyName(folder: string): Lookup[] {
  const api = new API({ cwd: folder });
  try {
    const [project] = api.updateSnapshot({ openProjects: ['tsconfig.json'] }).getProjects();
    if (!project) throw new Error(`There is no project in ${folder}`);
    const { program, checker } = project;
    const own = program.getSourceFileNames().filter((name) => isOwn(name, folder));
    return own.flatMap((name) => {
      const file = program.getSourceFile(name);
      if (!file) return [];
      return lookupsIn(file, checker).map((node) => placeOf(node, file, folder));
    });
  } finally {
    api.close();
  }
}

function isOwn(name: string, folder: string): boolean {
  return name.startsWith(`${folder}/`) && !/\/(node_modules|tests)\//.test(name.slice(folder.length));
}

function lookupsIn(file: SourceFile, checker: Checker): Node[] {
  const found: Node[] = [];
  const keys: { node: Node; key: Expression }[] = [];
  const visit = (node: Node) => {
    if (isElementAccessExpression(node)) keys.push({ node, key: node.argumentExpression });
    if (isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.InKeyword)
      keys.push({ node, key: node.left });
    if (isCallExpression(node) && isRecordOfZod(node.expression)) found.push(node);
    node.forEachChild(visit);
  };
  visit(file);
  if (keys.length === 0) return found;
  const types = checker.getTypeAtLocation(keys.map(({ key }) => key));
  const text = checker.getStringType();
  return keys
    .flatMap(({ node, key }, at) => {
      const type = types[at];
      const isAnyText =
        type === undefined ||
        checker.isTypeAssignableTo(text, type) ||
        (type.flags & (TypeFlags.Any | TypeFlags.TemplateLiteral)) !== 0;
      return isAnyText || isAsExpression(key) ? [node] : [];
    })
    .concat(found);
}

function isRecordOfZod(called: Expression): boolean {
  return (
    isPropertyAccessExpression(called) && called.name.text === 'record' && called.expression.getText() === 'z'
  );
}

function placeOf(node: Node, file: SourceFile, folder: string): Lookup {
  const text = file.text.slice(node.pos, node.end).trim();
  const line = file.text.slice(0, node.end - text.length).split('\n').length;
  return { file: file.fileName.slice(folder.length + 1), line, text };
}
