import type { INodeProperties } from 'n8n-workflow';
import { archivedFile } from './archivedFile';
import { device } from './device';
import { meeting } from './meeting';
import { recording } from './recording';
import { report } from './report';
import { webinar } from './webinar';

/** Operations and forms of all resources. */
export const resources: INodeProperties[] = [
	...archivedFile,
	...device,
	...meeting,
	...recording,
	...report,
	...webinar,
];
