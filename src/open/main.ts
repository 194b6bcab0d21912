/** What the page “Open your own” begins with, in place of src/main.ts; the styles come with the rest. */
void import('.');
