import ts from 'typescript';
import { filesIn, repository } from '../package/workspace';
import { read } from './markdown';

/** What the source says at one place, `…` for variable parts; several texts where it chooses between them. */
export interface Said {
	file: string;
	/** Whether the messages go on after the name of a field: "'Topic' is empty". */
	aboutField: boolean;
	messages: string[];
	descriptions: string[];
	/** Whether there is a description, also one that only a run can tell. */
	described: boolean;
}

/** Classes that say something: where their message and their description are. */
const SAYS: Record<string, (given: readonly ts.Expression[]) => Texts> = {
	ValidationError: ([message, description]) => ({ message, description }),
	NodeOperationError: ([, message, more]) => ({
		message,
		description: member(more, 'description'),
	}),
	NodeApiError: ([, , more]) => ({
		message: member(more, 'message'),
		description: member(more, 'description'),
	}),
};
interface Texts {
	message?: ts.Expression;
	description?: ts.Expression;
}

/**
 * Everything that the source of the nodes tells about something that went wrong: errors, what is said about fields, and
 * what an object calls `message` and `description`, or `notice`.
 */
export function saidInSource(): Said[] {
	const files = filesIn(`${repository}/nodes/Zoom`).filter((file) => file.endsWith('.ts'));
	return files.flatMap((file) => saidIn(read(`nodes/Zoom/${file}`), file));
}

/** Every message that the source of the nodes holds, but for those that have no word of their own. */
export function messagesInSource(): string[] {
	const messages = saidInSource().flatMap((said) => said.messages);
	return [...new Set(messages)].filter((message) => /\p{Letter}/u.test(message));
}

/** What a piece of source says. */
export function saidIn(text: string, file: string): Said[] {
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
	const found: Said[] = [];
	const say = ({ message, description }: Texts, aboutField: boolean) => {
		const described = description !== undefined;
		const said = { messages: textsOf(message), descriptions: textsOf(description), described };
		if (said.messages.length + said.descriptions.length > 0)
			found.push({ file, aboutField, ...said });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
			const texts = SAYS[node.expression.text]?.(node.arguments ?? []);
			if (texts) say(texts, node.expression.text === 'ValidationError');
		}
		if (ts.isObjectLiteralExpression(node) && !isArgumentOfError(node)) {
			const message = member(node, 'message');
			if (message) say({ message, description: member(node, 'description') }, false);
			say({ description: member(node, 'whenEmpty') }, false);
			// All notices get the same description, where they are shown.
			const notice = member(node, 'notice');
			say({ message: notice, description: notice && ts.factory.createNull() }, false);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

function isArgumentOfError({ parent }: ts.Node): boolean {
	return ts.isNewExpression(parent) && parent.expression.getText() in SAYS;
}

function member(object: ts.Expression | undefined, name: string): ts.Expression | undefined {
	if (!object || !ts.isObjectLiteralExpression(object)) return undefined;
	for (const property of object.properties) {
		if (property.name?.getText() !== name) continue;
		if (ts.isPropertyAssignment(property)) return property.initializer;
		if (ts.isShorthandPropertyAssignment(property)) return property.name;
	}
	return undefined;
}

/** The texts that an expression can give, without empty ones. */
function textsOf(expression: ts.Expression | undefined): string[] {
	return expression ? possible(expression).filter((text) => /[^…\s]/.test(text)) : [];
}

function possible(expression: ts.Expression): string[] {
	if (ts.isStringLiteralLike(expression)) return [expression.text];
	if (ts.isTemplateExpression(expression)) {
		return expression.templateSpans.reduce(
			(heads, span) =>
				heads.flatMap((head) => {
					const values = possible(span.expression);
					return (values.length ? values : ['…']).map((value) => head + value + span.literal.text);
				}),
			[expression.head.text],
		);
	}
	if (ts.isConditionalExpression(expression)) {
		return [...possible(expression.whenTrue), ...possible(expression.whenFalse)];
	}
	if (ts.isBinaryExpression(expression)) return possible(expression.right);
	if (ts.isParenthesizedExpression(expression)) return possible(expression.expression);
	if (ts.isIdentifier(expression)) return constant(expression);
	return ts.isCallExpression(expression) ? returned(expression) : [];
}

/** The text of a constant of the file. */
function constant(name: ts.Identifier): string[] {
	const declared = name
		.getSourceFile()
		.statements.filter(ts.isVariableStatement)
		.flatMap(({ declarationList }) => declarationList.declarations)
		.find((declaration) => declaration.name.getText() === name.text);
	return declared?.initializer ? possible(declared.initializer) : [];
}

/** The texts that a function of the file returns. */
function returned({ expression }: ts.CallExpression): string[] {
	const called = expression
		.getSourceFile()
		.statements.filter(ts.isFunctionDeclaration)
		.find(({ name }) => name?.text === expression.getText());
	const statements: readonly ts.Statement[] = called?.body?.statements ?? [];
	return statements
		.filter(ts.isReturnStatement)
		.flatMap((statement) => (statement.expression ? possible(statement.expression) : []));
}
