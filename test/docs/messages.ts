import ts from 'typescript';
import { filesIn, repository } from '../package/workspace';
import { read } from './markdown';

/** Members whose value is a message, by folder. */
const MESSAGE_MEMBER: Record<string, string> = { transport: 'message', polling: 'notice' };
/** Classes whose message is an argument: its position. */
const MESSAGE_ARGUMENT: Record<string, number> = { InvalidValue: 0, NodeOperationError: 1 };

/**
 * Every message that the source of the nodes holds, `…` for its variable parts: what an object calls `message` in
 * transport/ and `notice` in polling/, and what is said about fields.
 */
export function messagesInSource(): string[] {
	const files = filesIn(`${repository}/nodes/Zoom`).filter((file) => file.endsWith('.ts'));
	return [...new Set(files.flatMap((file) => messagesOf(`nodes/Zoom/${file}`)))];
}

function messagesOf(file: string): string[] {
	const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest);
	const folder = file.split('/')[2];
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
			const position = MESSAGE_ARGUMENT[node.expression.text];
			const argument = node.arguments?.[position];
			if (argument) found.push(...textsOf(argument));
		}
		if (ts.isPropertyAssignment(node) && node.name.getText(source) === MESSAGE_MEMBER[folder]) {
			found.push(...textsOf(node.initializer));
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found.filter((text) => text !== '');
}

/** The texts that an expression can give. */
function textsOf(expression: ts.Expression): string[] {
	if (ts.isStringLiteralLike(expression)) return [expression.text];
	if (ts.isTemplateExpression(expression)) {
		const rest = expression.templateSpans.map(({ literal }) => `…${literal.text}`);
		return [expression.head.text + rest.join('')];
	}
	if (ts.isConditionalExpression(expression)) {
		return [...textsOf(expression.whenTrue), ...textsOf(expression.whenFalse)];
	}
	if (ts.isBinaryExpression(expression)) return textsOf(expression.right);
	return ts.isParenthesizedExpression(expression) ? textsOf(expression.expression) : [];
}
