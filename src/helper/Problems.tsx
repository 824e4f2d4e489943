import type { Language } from '../bounce/types.ts';
import { problemTexts } from '../language/problems.ts';
import { Notice } from '../ui/Notice.tsx';
import type { Problem, ProblemKind } from './read/found.ts';

interface ProblemsProps {
  problems: readonly Problem[];
  /** Why one mail of a list could not be opened, or null. */
  openProblem: ProblemKind | null;
  language: Language;
}

/** What could not be read, each with its name and what to do instead. */
export function Problems({ problems, openProblem, language }: ProblemsProps) {
  const t = problemTexts[language];
  const all = openProblem === null ? problems : [...problems, { file: t.mail, kind: openProblem }];
  if (all.length === 0) return null;
  return (
    <div class="problems" role="alert">
      {all.map(({ file, kind }, index) => (
        <Notice key={index} tone="warn" title={file ?? t.pasted}><p>{t[kind]}</p></Notice>
      ))}
    </div>
  );
}
