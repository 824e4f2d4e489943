/** Types of tests.mjs, which Stryker loads without TypeScript. */
export function testFiles(): string[];
