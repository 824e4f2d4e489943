import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Language } from '../bounce/types.ts';
import { commonTexts } from '../language/common.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Logo } from './Logo.tsx';

interface PageHeaderProps {
  language: Language;
  /** Names the page among the browser's tabs. */
  title: string;
  children?: ComponentChildren;
}

/** The head of a full page: the sign, the ways to the other pages, the language. */
export function PageHeader({ language, title, children }: PageHeaderProps) {
  useLayoutEffect(() => { document.title = `${title} · Rebond`; }, [title]);
  return (
    <header class="bar">
      <span class="brand"><Logo />Rebond</span>
      <nav>{children}</nav>
      <LanguageSwitch language={language} label={commonTexts[language].languageSwitch} />
    </header>
  );
}
