import { useQuery } from '@tanstack/react-query';
import type { Catalogue } from '../../../model/types';
import { briefWords } from '../../../model/words/brief';
import { useLanguage, useWords } from '../../language';
import { Failure, Loading } from '../../parts/Status';
import { Offered } from './Offered';

interface SharedProps {
  readonly packed: string;
  readonly catalogue: Catalogue;
  readonly close: () => void;
}

/** The brief that the address holds; the code that unpacks it is loaded when it is needed. */
export function Shared({ packed, catalogue, close }: SharedProps) {
  const words = useWords();
  const own = briefWords[useLanguage()];
  const { data, error, refetch } = useQuery({
    queryKey: ['shared brief', packed],
    queryFn: async () => (await import('../../../state/sharedBrief')).unpackBrief(packed),
    staleTime: Infinity,
    networkMode: 'always',
    retry: false,
  });
  if (error) {
    return <Failure what={words.failed} detail={error.message} retry={() => void refetch()} />;
  }
  if (!data) return <Loading what={words.loading} />;
  return (
    <Offered
      read={data}
      title={own.offered}
      unreadable={own.unreadable}
      catalogue={catalogue}
      close={close}
    />
  );
}
