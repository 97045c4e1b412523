import type { NativeChart } from '../nativeChart';
import type { Language } from '../../model/types';
import { lightened, neutral, plotOf } from './chartRun';
import type { ChartLook } from './chartRun';

/**
 * What the library's chart lacks: the East Asian font and language, the outline of targets, room for
 * names and labels, and names that stay at the edge when bars go below zero.
 */
export function mendChart(
  xml: string,
  chart: NativeChart,
  look: ChartLook,
  eastAsian: string,
  language: Language,
): string {
  return [
    (text: string) => placed(text, chart, look),
    (text: string) => outlined(text, chart),
    (text: string) =>
      text.replaceAll(/<a:ea typeface="[^"]*"\/>/g, `<a:ea typeface="${eastAsian}"/>`),
    // Labels stay in one line: there is room for them.
    (text: string) => text.replaceAll('wrap="square" lIns', 'wrap="none" lIns'),
    (text: string) => text.replace(/(<c:catAx>.*?<c:tickLblPos val=")nextTo"/s, '$1low"'),
    (text: string) => (language === 'zh' ? spokenChinese(text) : text),
  ].reduce((text, mend) => mend(text), xml);
}

function placed(xml: string, chart: NativeChart, look: ChartLook): string {
  const { x, y, w, h } = plotOf(chart, look);
  const share = (name: string, value: number) => `<c:${name} val="${value.toFixed(4)}"/>`;
  const layout = [
    '<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>',
    share('x', x),
    share('y', y),
    share('w', w),
    share('h', h),
  ].join('');
  return xml.replace(
    '<c:plotArea><c:layout/>',
    `<c:plotArea><c:layout><c:manualLayout>${layout}</c:manualLayout></c:layout>`,
  );
}

/** Targets are light in the district's colour with an outline of it: told apart in grey and in print. */
function outlined(xml: string, { series }: NativeChart): string {
  const colours = new Set([neutral, ...series.flatMap((each) => each.colours)]);
  return [...colours].reduce((text, colour) => {
    const fill = `<a:solidFill><a:srgbClr val="${lightened(colour)}"/></a:solidFill>`;
    const ink = `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>`;
    return text.replaceAll(
      `${fill}<a:ln><a:noFill/></a:ln>`,
      `${fill}<a:ln w="12700">${ink}</a:ln>`,
    );
  }, xml);
}

function spokenChinese(xml: string): string {
  return xml
    .replace('<c:lang val="en-US"/>', '<c:lang val="zh-CN"/>')
    .replaceAll('lang="en-US"', 'lang="zh-CN" altLang="en-US"');
}
