/** The page that checks a dossier, whole, and its words, made by the build (`scripts/vite/verifier.ts`). */
declare module 'virtual:verifier' {
  const page: string;
  export default page;
}
declare module 'virtual:verify-texts' {
  const texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  export default texts;
}
