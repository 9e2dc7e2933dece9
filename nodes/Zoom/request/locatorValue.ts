/** What was picked or typed, where n8n hands out the whole resource locator. */
export function locatorValue(value: unknown): unknown {
	const isLocator = typeof value === 'object' && value !== null && '__rl' in value;
	return isLocator && 'value' in value ? value.value : value;
}
