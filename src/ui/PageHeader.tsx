import type { ComponentChildren } from 'preact';
import type { Language } from '../bounce/types.ts';
import { commonTexts } from '../language/common.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Logo } from './Logo.tsx';

/** The head of a full page: the sign, the ways to the other pages, the language. */
export function PageHeader({ language, children }: { language: Language; children?: ComponentChildren }) {
  return (
    <header class="bar">
      <span class="brand"><Logo />Rebond</span>
      <nav>{children}</nav>
      <LanguageSwitch language={language} label={commonTexts[language].languageSwitch} />
    </header>
  );
}
