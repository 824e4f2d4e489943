import { useSettings } from '../ui/use-settings.ts';

export function Helper() {
  const used = useSettings();
  return used ? <main>Rebond</main> : null;
}
