import { joinMarks } from './marks';
import type { Block, ReportDocument } from './report';

/** A heading of a report as its outline shows it. */
export interface Section {
  /** The place of its heading among the report's blocks. */
  readonly block: number;
  readonly level: 2 | 3;
  readonly text: string;
  /** The first paragraph below it; null when none follows. */
  readonly paragraph: number | null;
  /** How many places below it state figures. */
  readonly figures: number;
}

/** The outline of a report; of its glossary only the heading, not every entry. */
export function sectionsOf({ blocks, glossary }: ReportDocument): Section[] {
  const explained = new Set(glossary.map((each) => each.paragraph));
  return blocks.flatMap((block, index): Section[] => {
    if (block.type !== 'heading' || block.level === 1) return [];
    const { level, text } = block;
    const [first] = paragraphsAfter(blocks, index, 0);
    const paragraph = first?.number ?? null;
    if (level === 3 && paragraph !== null && explained.has(paragraph)) return [];
    return [{ block: index, level, text, paragraph, figures: figuresBelow(blocks, index, level) }];
  });
}

/** The paragraphs that follow a heading, up to the next one of its level or above. */
function paragraphsAfter(blocks: readonly Block[], heading: number, level: number) {
  const rest = blocks.slice(heading + 1);
  const end = rest.findIndex((each) => each.type === 'heading' && each.level <= level);
  return (end === -1 ? rest : rest.slice(0, end)).flatMap((each) =>
    each.type === 'paragraph' ? [each] : [],
  );
}

function figuresBelow(blocks: readonly Block[], heading: number, level: number): number {
  return paragraphsAfter(blocks, heading, level).reduce(
    (sum, paragraph) => sum + joinMarks(paragraph.figures).length,
    0,
  );
}
