/** Style sheets as vite serves them: linked (`.css`) or as text (`.css?inline`). */
declare module '*.css';
declare module '*.css?inline' {
  const text: string;
  export default text;
}
