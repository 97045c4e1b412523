export const zh = {
  over: '放下区比存的图片或简报文件，即打开它',
  /** What came of a file that was dropped, by its name. */
  picture: (name: string) => `已打开：${name}所画的那一页`,
  brief: (name: string) => `已打开简报：${name}`,
  /** Where the reader's browser is WeChat's. */
  withheld: '微信里存不了文件：请点右上角“…”，选“在浏览器打开”，再保存',
  withheldPicture: '微信里存不了文件：请长按预览图保存，或点右上角“…”，选“在浏览器打开”',
  refused: (name: string) => `${name}打不开：只能打开区比存的图片（PNG、SVG）和简报文件`,
};
