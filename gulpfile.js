const { dest, src, task } = require('gulp');

// Without `encoding: false` gulp reads files as text, which ruins PNG files.
task('build:icons', () =>
	src('icons/**/*.{svg,png}', { encoding: false }).pipe(dest('dist/icons')),
);
