/* eslint-disable @n8n/community-nodes/require-node-api-error -- what is no refusal is a fault of the test */
import { ValidationError } from '../../../../nodes/Zoom/http/validationError';

/** What a value is refused with when it is read; undefined when it is taken. */
export function refusalOf(read: () => unknown): ValidationError | undefined {
	try {
		read();
		return undefined;
	} catch (error) {
		if (error instanceof ValidationError) return error;
		throw error;
	}
}
