import type { INodeProperties } from 'n8n-workflow';
import { join } from '../fields/join';
import { archivedFile } from './archivedFile';
import { formsOf, operationField } from './define';
import { device } from './device';
import { meeting } from './meeting';
import { recording } from './recording';
import { report } from './report';
import { webinar } from './webinar';

const all = [archivedFile, device, meeting, recording, report, webinar];

/** Operations and forms of all resources. */
export const resources: INodeProperties[] = [
	...all.map(operationField),
	...join(all.flatMap(formsOf)),
];
