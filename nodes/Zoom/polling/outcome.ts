import type { IDataObject } from 'n8n-workflow';

/** What a poll found. */
export interface Outcome {
	/** What to emit, oldest first. */
	items: IDataObject[];
	/** What to store; undefined to leave the stored state as it is. */
	snapshot?: IDataObject;
	/** Whether everything was emitted. */
	complete: boolean;
	/** What the user should know, besides the items. */
	notice?: string;
}
