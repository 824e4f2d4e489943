import { useSettings } from '../ui/use-settings.ts';

export function Options() {
  const used = useSettings();
  return used ? <main>Rebond</main> : null;
}
