import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { problemWords } from '../messages/problem-words.js';
import { downloadCsv } from './download-csv.js';
import { useRecordWords } from './record-words.js';

/** The whole list as a file for a spreadsheet. @param address of the service, with its filters */
export function CsvButton({ address, fileName }: { address: string; fileName: string }): ReactNode {
  const words = useRecordWords();
  const download = useMutation({ mutationFn: () => downloadCsv(address, fileName) });
  return (
    <>
      <Button onPress={() => download.mutate()} isPending={download.isPending}>
        {words.say('csv.download')}
      </Button>
      {download.isError && (
        <p className="refusal" role="alert">
          {problemWords(download.error, words)}
        </p>
      )}
    </>
  );
}
