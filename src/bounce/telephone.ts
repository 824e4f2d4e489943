/** "+1 (419) 555-0***", "503-203-1539", "512 555 0199": a telephone's number, three figures of which look like a reply code. As the source of a pattern. */
export const TELEPHONE = String.raw`\(?(?<!\d)\d{3}\)?[ .-]{1,3}\d{3}[ .-][\d*]{4}(?!\d)`;
