import type { IHttpRequestOptions, NodeOperationError } from 'n8n-workflow';

const refusals = new WeakMap<IHttpRequestOptions, NodeOperationError>();

/** Notes that a request may not be sent, and why; the first reason stays. */
export function refuse(request: IHttpRequestOptions, reason: NodeOperationError): void {
	if (!refusals.has(request)) refusals.set(request, reason);
}

/** Why a request may not be sent; undefined when it may. */
export function refusalOf(request: object): NodeOperationError | undefined {
	return refusals.get(request as IHttpRequestOptions);
}
