import type { INodeProperties } from 'n8n-workflow';
import { join } from '../form/join';
import { archivedFile } from './archivedFile';
import { formsOf, operationField, resourceField, type Resource } from './define';
import { device } from './device';
import { meeting } from './meeting';
import { recording } from './recording';
import { report } from './report';
import { user } from './user';
import { webinar } from './webinar';

/** All resources, in the order of the dropdown. */
export const resources: Resource[] = [
	archivedFile,
	device,
	meeting,
	recording,
	report,
	user,
	webinar,
];

/** The dropdowns for resource and operation, and the forms of all operations. */
export const forms: INodeProperties[] = [
	resourceField(resources, meeting),
	...resources.map(operationField),
	...join(resources.flatMap(formsOf)),
];
