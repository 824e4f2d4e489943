import { useSettings } from '../ui/use-settings.ts';

export function Popup() {
  const used = useSettings();
  return used ? <main>Rebond</main> : null;
}
