import { fetchAsUser } from '../service/service.js';

/** Saves what an address answers as CSV: a link could not ask for the type. @throws Error when it is refused */
export async function downloadCsv(address: string, fileName: string): Promise<void> {
  const answer = await fetchAsUser(new Request(address, { headers: { accept: 'text/csv' } }));
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const url = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
