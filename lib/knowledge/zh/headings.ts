/**
 * Words of which one stands in nearly every unnumbered heading of a policy (引言, 联系我们, 第三方SDK目录). A short line without
 * any of them is not taken for a heading. Source: headings without a number in the CA4P-483 and CAPP-130 policies.
 */
export const headingWords =
  /信息|隐私|政策|我们|权利|联系|cookie|sdk|安全|未成年|儿童|更新|变更|声明|引言|前言|导言|序言|总则|定义|附录|附件|附则|注销|权限|存储|保存|共享|转让|披露|说明|规则|条款|其他|适用|服务|范围|目录|清单|摘要|概要|正文|同意|授权|撤回|删除|查询|更正|争议|管辖|通知|提示|协议|跨境|全球|第三方|个性化|广告|注册|登录|支付|客服/u

/** Longest heading in characters, its number left out. Longer ones are sentences. */
export const longestHeading = 48

/** Ends of a title before which the body may begin at once with a word that begins bodies. */
export const titleEnds =
  /(?:情形|信息|数据|服务|功能|权利|政策|措施|用途|目的|方式|分享|共享|转让|披露|删除|更正|更新|变更|注销|同意|账号|账户|原则|范围|联系我们|保护|存储|保存|期限|设备|安全|通知|内容|记录|设置|未成年人|儿童|技术|例外|责任|权限|连接|画面|助手|录像|之外|共享信息|我们的方法|方法|顺序|反馈|同步数据|授权|说明|其他)$/u

/** Ends that are never followed by more of the title, whatever comes next. */
export const titleOnlyEnds = /(?:的情形|的例外)$/u

/** A title does not end like this: what follows is its object (您须授权|我们…), not the body. */
export const openEnds = /(?:授权|使用|允许|如何|收集|处理|[会可向与对和的将在为给从由及或当是到]|同意|管理|保护|访问|控制|享有|影响)$/u

/** Words that want something behind them: no title ends so, whatever the next word begins (我们不会将cookie用于|本政策…, 您通过|我们…). */
export const dangling =
  /(?:不会|不得|不能|有权|可以|应当|必须|需要|可能|(?<![社协工商大])会|(?<![响适相供反])应|(?<![必所急])需|(?<![许认])可|通过|利用|按照|根据|依据|依照|遵守|违反|用[于作]|包括|包含|未经|已经|享受|(?<!原)因|(?<!关)于|归|(?<![行成作认])为|以|(?<![自理事])由|[把被将向给从其该是即均都仅只]|(?<![核比校])对|(?<!参)与|(?<![存所])在|(?<![不适正恰])当|如|若|[或和及]|(?<!合)并|(?<![申邀])请|一[个项]|特定的?)$/u

/** What makes a sentence of the words before: it forbids or denies, or names a case. */
export const saysMore = /不会|不得|不能|不应|不对|不承担|如果|倘若|一旦|[当若]您/u

/** 本政策, 本公司 begin a body only behind what looks like a title (总则|本政策…), else they are an object (为实现|本政策所述目的). */
export const ofThis = /^本/u
export const endsTitled =
  /(?:总则|引言|前言|定义|释义|概述|说明|规定|条款|协议|约定|范围|原则|声明|提示|政策|服务|信息|权利|义务|责任|管理|更新|变更|修订|生效|其他|我们|保护|安全|权)$/u

/** A sentence that begins with who acts (您通过我们的客服…) is cut only where a title plainly ends. */
export const actsFirst = /^(?:您|用户|公司|本公司)(?!的|如何|怎)/u

/** 以下简称“创米”或“我们”: the names in quotes. What an SDK or API is called for short begins no body. */
export const ownNamePattern =
  /(?:简称|统称|称)为?["“「『]((?!sdk["”」』]|api["”」』])[^"”」』]{2,12})["”」』](?:[或、,]["“「『]([^"”」』]{2,12})["”」』])?/gu

/** A numbered unit that begins like this is a sentence, not a title (1、为了让您…, 2、如果您…). */
export const sentenceStarts =
  /^(?:为[^什何]|如果|当您|如您|若您|若我|根据|依据|除非|请您|一旦|由于|鉴于|在您|在以下|经您|您可以|您有权|我们会|我们可能|我们将|未经|与国家)/u

/** A numbered line that tells what to press (2、点击“账号管理”) is a step, not a title. */
export const tellsStep = /^(?:点击|点选|单击|长按|勾选)|^(?:进入|打开|选择|登录|找到)[^。;]{0,16}[“"【「[]/u

/** Nor is one that says what somebody does (我们将在15个工作日内做出处理。). */
export const promisesOrAllows = /(?:我们|您|用户)(?:将|会|可以?|有权|应当?|需要?)/u

/** The first character of "we" and "you". */
export const pronoun = /^[我您]/u

/** What no title is made of: sentence marks, addresses, numbers, the name of a company. */
export const noTitle = /[。;:,!<>@]|\d{3}|https?|\.com|有限公司$/u

/** Introduces a table of contents: 本政策将帮助您了解以下内容. On the line above it. */
export const contentsLead = /(?:帮助|便于|方便)[您你用户]{0,2}(?:更好地)?(?:了解|知悉|理解)(?:以下|如下)|^(?:目录|目次|索引)$/u
