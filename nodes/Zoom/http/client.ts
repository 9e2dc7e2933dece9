import { NodeApiError, type IDataObject } from 'n8n-workflow';
import { accountOf, readLogin, type ZoomContext } from './account';
import { explain, explainLogin, limitResetsAt } from './errors';
import { withPacing } from './pacing';
import type { Answer, ZoomRequest } from './request';
import { keepable, secretsOf } from './redact';
import { withRetry } from './retry';
import { send } from './send';
import { timeLimit } from './timeLimit';
import { withToken } from './token';

export { MISSING_SCOPE } from './token';
export type { Expectation, ZoomRequest } from './request';

/** What every request passes: each layer once on its way out, and once on its way back. */
const exchange = withRetry(withPacing(withToken(send)));

/**
 * Sends a request at the account's pace, again where that is safe, and returns Zoom's JSON ({} for an empty answer).
 * @throws NodeApiError with words for the user; its `context.data` holds Zoom's own answer
 */
export async function askZoom(context: ZoomContext, request: ZoomRequest): Promise<IDataObject> {
	const { deadline } = request;
	const account = accountOf(context);
	const stop =
		'getExecutionCancelSignal' in context ? context.getExecutionCancelSignal() : undefined;
	const limit = timeLimit(deadline === undefined ? Infinity : deadline - Date.now(), stop);
	try {
		const answer = await exchange({ context, account, request, signal: limit.signal });
		if (answer.status !== undefined && answer.status < 300) return answer.data;
		if (stop?.aborted) throw stopped(context);
		const secrets = await readLogin(context, account).then(secretsOf, () => []);
		throw refused(context, answer, secrets, deadline !== undefined && Date.now() >= deadline);
	} finally {
		limit.end();
	}
}

const NO_TIME = {
	message: 'There was no time left to ask Zoom',
	description:
		"Other nodes ask Zoom with this credential at the same time, and requests are spaced to what the 'Account Plan' allows. Run it again later, or let the other workflows run at other times.",
};

function stopped(context: ZoomContext): NodeApiError {
	return new NodeApiError(
		context.getNode(),
		{},
		{
			message: 'The execution was stopped',
			description:
				'Somebody stopped it, or its time limit was reached. Run it again, or raise the time limit in the settings of the workflow.',
		},
	);
}

function refused(
	context: ZoomContext,
	answer: Answer,
	secrets: string[],
	outOfTime: boolean,
): NodeApiError {
	const now = Date.now();
	const { status, connection, cause } = answer;
	const form = context.getNode().parameters;
	if (status === undefined && connection === undefined && cause) {
		const words = explainLogin(cause.message, form, secrets);
		return new NodeApiError(context.getNode(), {}, { ...words });
	}
	const { message, description } =
		outOfTime && answer.unsent ? NO_TIME : explain(answer, now, form, secrets);
	const data = keepable(answer.data, secrets);
	const error = new NodeApiError(context.getNode(), data, {
		message,
		description,
		httpCode: status === undefined ? undefined : String(status),
	});
	error.context.data = data;
	error.context.limitResetsAt = limitResetsAt(answer, now);
	error.context.outOfTime = outOfTime;
	return error;
}
