/* eslint-disable @n8n/community-nodes/no-restricted-imports -- reads source files */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const ALLOWED_PACKAGES = ['n8n-workflow', 'crypto', 'node:crypto'];

/**
 * Every module a TypeScript or JavaScript text asks for: import and export declarations, `import x = require()`,
 * `require()`, dynamic `import()` and `import('x').Type`. A name that is computed comes back as `<computed>`.
 */
export function importsOf(fileName: string, text: string): string[] {
	const found: string[] = [];
	const add = (specifier: ts.Node | undefined) =>
		found.push(specifier && ts.isStringLiteralLike(specifier) ? specifier.text : '<computed>');

	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) add(node.moduleSpecifier);
		else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier);
		else if (ts.isExternalModuleReference(node)) add(node.expression);
		else if (ts.isImportTypeNode(node)) {
			add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined);
		} else if (ts.isCallExpression(node)) {
			const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
			const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
			if (isImport || isRequire) add(node.arguments[0]);
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true));
	return found;
}

/**
 * The imports of `file` (relative to `root`) that a published file may not have, as `file -> module`: anything but
 * n8n-workflow, Node's crypto, and existing files of one of `folders`.
 */
export function forbiddenImports(root: string, file: string, folders: string[]): string[] {
	const isInside = (path: string) => folders.some((folder) => path.startsWith(`${folder}/`));
	const exists = (path: string) =>
		['', '.ts', '.js', '/index.ts', '/index.js'].some(
			(ending) => /\.\w+$/.test(path + ending) && existsSync(join(root, path + ending)),
		);
	const isAllowed = (specifier: string) => {
		if (!specifier.startsWith('.')) return ALLOWED_PACKAGES.includes(specifier);
		const target = relative(root, resolve(root, dirname(file), specifier)).replaceAll('\\', '/');
		return isInside(target) && exists(target);
	};
	return importsOf(file, readFileSync(join(root, file), 'utf8'))
		.filter((specifier) => !isAllowed(specifier))
		.map((specifier) => `${file} -> ${specifier}`);
}
