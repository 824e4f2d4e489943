import { useSettings } from '../ui/use-settings.ts';

export function Welcome() {
  const used = useSettings();
  return used ? <main>Rebond</main> : null;
}
