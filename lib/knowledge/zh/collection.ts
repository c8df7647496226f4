/**
 * How Chinese policies say that something is collected, and how they only seem to. All patterns are matched on folded text
 * (你 is folded to 您), on one segment of a clause (between commas) unless said otherwise. They serve rule 1 of what a right
 * card says: a definition, a denial, a security tip, a right or the law's exceptions collect nothing.
 */
import type { Category } from '../../model.ts'

/** The operator takes: the words behind it are what is taken. 以获取 and 来获取 say what for, 可以获取 does not. */
export const takes =
  /(?<!(?<!可)以)(?:收集|采集|获取|获得|读取|接收|(?<!通话|通信|聊天|浏览|沟通|交易|消费|历史)记录(?![的等、)]|信息|$|[和或与及])|索取|取得|留存(?!或(?:者)?(?:删除|清除))|抓取|搜集|获知|调取|检索您|检测您|监测您|得到您|保存您|存储您|保留您|识别您|跟踪您|追踪您|了解(?:一些|到)?您|知悉您|访问您|请求(?:获取)?您|申请(?:获取|访问|调用|使用)|查询您的(?:信用|征信|相关信用|社保)|查看、储存您|访问(?=设备|手机|[^,。]{0,4}权限))/u

/** The user gives: what is given is collected. 所提供的服务, 服务提供商 and the like give nothing. */
export const gives =
  /(?:(?<![为向给使让])您|用户|客户|会员|学员|玩家|本人)(?:(?!使用|由|通过|接受|享受|利用)[^,。:为]){0,12}?(?:提供|填写|提交|上传|输入|录入|补充|完善|登记|填入|填报|上报|预留|绑定|设置)(?![商方者给]|的(?:软件|网络|产品|服务|技术|平台|功能|任何))|(?:向我们|向本公司|向平台)[^,。]{0,6}提供|(?<!能够?)提供(?:您|真实|本人|个人|有效|必要|准确|相应|相关|以下|如下|下列)|所(?:提供|填写|提交|上传|输入)的|要求您?提供|需要?您?提供|填写|提交(?!请求|申请)|上传|输入|录入|补充|完善(?!我们|产品|服务|和|的)|登记|填入|选填|填报|添加(?:其他|其它|更多|额外|附加)(?:个人)?信息|告知我们|允许我们|授权我们|向我们授权|绑定(?=手机|您|银行|邮箱|真实|身份|实名|第三方)|授予我们/u

/** Those among them by which we are allowed to act. */
export const allows = /^(?:允许我们|授权我们|向我们授权|授予我们)$/u

/** The plain verbs among them. */
export const collects = /^(?:收集|采集|获取|读取|记录|接收)/u

/** The user gives it to us in so many words. On the predicate. */
export const givenToUs = /(?:授权|允许|授予|告知)我们/u

/** The operator has it in hand, hence holds it. */
export const uses =
  /使用您|使用或整合您|使用到您|验证您|核验您|核实您|处理您|利用您|用到您|通过(?=通话记录|通讯录)|查看您|分析您|展示您|显示您|关联您|对您[^,。;]{1,60}进行(?:使用|展示|分析)|根据您|基于您|通过您的|将您|把您|对您的|我们[^,。;]{0,6}(?:通过|依据|结合|利用)您(?=[^,。;]{0,40}(?:信息|记录|数据))|涉及到?您?的?(?:个人)?(?:敏感)?信息|包括您|会使用(?!cookie)|会用到|(?:[会将并]|可能|自动)[^,。]{0,4}(?:保存|存储|记录)/u

/** What the user does is the object (您发送到社区的图片将被收集): everything before it is taken. */
export const isTaken = /(?:[将会]|可能)(?:会|将)?被(?:我们|系统|平台)?[^,。;]{0,4}(?:收集|采集|记录|获取|读取|保存|存储|上传)/u

/** Somebody else hands it to us (运营商会将您的手机号码发送给我们, 需要授权您在微信中的昵称). On one segment. */
export const sentToUs =
  /^(?![^,]{0,3}(?:请|您|可以)).*[将把]您?[^,。;]{0,30}(?:同步|提供|传输|发送|共享|返回|分享|传送|传递|反馈)[给至到](?:我们|我方|我行|我司|本公司|本平台)(?!的?(?:关联|合作|授权|委托))|^需要?(?:您)?授权您?在[^,。;]{1,20}?[中上]?的(?![^,。;]{0,8}权限)/u
/** What the user gets by it (为了使您能够接收推送): a purpose. On one segment. */
export const forUser = /^(?:为了?|以)(?:使|让|便于?|方便)您[^,。;我]{0,24}(?:接收|获取|获得|得到|取得)/u
/** Before a verb that is part of an item in a list (姓名、证件登记信息、…): the list stands on both sides. On what stands before it. */
export const amidList = /、[^、,我您]{1,24}、[^、,我您会将需可]{0,10}$/u

/** Somebody else uses it for itself (第三方支付机构可能使用生物识别信息). */
export const othersUse = /^第三方[^,。;我您]{0,16}(?:可能|会)[^,。;我您]{0,4}使用/u

/** Examples whose own relative clause (由其他程序所提供的配置信息、…) is no predicate: they go on with what the clause takes. */
export const examplesOpen = /^\s*(?:例如|比如|譬如|包括(?:但不限于)?|具体包括|如(?![果需何有])|即)/u
export const relativeOpens = /^(?:相关信息)?的/u

/** Given to somebody else: what it names is held, and the receiver gets it. */
export const passesOn =
  /(?:提供|共享|分享|传输|发送|披露|透露|转移|同步|上报|告知|反馈)给(?!我们|我方|我行|本公司|平台)|与[^,。]{1,24}(?:共享|分享)|向[^,。我您]{1,30}(?:提供|共享|分享|传输|发送|披露)|共享您|委托/u

/** Turns the predicate behind it round. Bounded: the predicate follows within ten characters. */
export const denies =
  /(?:不会|不再|不得|不能|不予|不主动|不直接|从不|绝不|决不|并不(?!限)|不(?![限仅断同时]|可逆)|未(?!成年|满|来)|没有|无法|无需|无须|禁止|拒绝|避免)[^,。;:]{0,8}(?:收集|采集|获取|获得|读取|接收|记录|留存|存储|储存|保存|保留|上传|提供|填写|访问|索取|取得|使用|传输|回传|识别|关联|追踪|跟踪|监听|泄露|查看|分享|出售|结合|根据|基于|利用|推送)|不会[^,。;:]{0,24}(?:保留|保存|存储|收集|获取)您/u

/** What we take is not put together (不会将各时段的位置信息进行结合以判断您的行踪轨迹): that is not taken, and takes nothing back. On one segment. */
export const combinesNot = /^[^(]{0,24}不会?(?:将|把|对)[^,。;:]{0,24}(?:结合|关联|判断|推断|识别)/u

/** A denial with a word like this (我们不会留存该信息) takes back what the clause said before. */
export const takesBack =
  /(?:[该此其]|上述|这些|此类|相关|任何|该等|前述|以上)(?:个人|敏感|支付|生物)?(?:信息|数据|图像|内容|照片)|(?:留存|存储|储存|保存|上传|回传)(?:和使用|或使用|、使用)?$/u

/** Kept on the device and never uploaded. */
export const localOnly =
  /(?:[仅只均都]|全部)[会是将]?(?:在|保存在|存储在|存储于|保存于|留存在|留存于|存储|保存|留存)[^,。;]{0,24}(?:本地|设备端|终端设备|您的设备|手机端|设备中|设备上|设备内)|不会?被?(?:上传|回传|同步)(?!给|至第三方)/u

/** Opens a segment that says when: what it names is the occasion, not what is taken. */
export const conditionOpens =
  /^(?:[且或但仅]|并且|以及|同时|此外|另外|其中|例如|只有|[另又])?(?:当|如果|若|假如|倘若|一旦|除非|如(?=[您需果不]|用户|拒绝))/u

/** Closes such a segment. */
export const conditionCloses = /(?:(?<![同届及随实小])时|的情况下|情况下|过程中|期间|之前|之后|前提下|以后|时候|场景下|的话)$/u

/** A list of data, by its end (A、B等信息). */
export const listing = /、[^,]{1,40}(?:信息|数据|记录|资料)$/u

/** A segment that says what for, whatever stands in it. */
export const purposeOnly =
  /^(?:[并且仅只将会]|且仅|同时|主要|我们将其|将其|这些信息|上述信息|该信息|此类信息|以上信息|该等信息|这些信息将|此信息)?(?:用于|用来|以便|便于|以用于|以供|供您|从而|旨在|目的|以保|以确|以提|以实|以完|以向|以为|以进|以改|以满|以帮|来为|来帮|来实|来提|来完|使您|使得|让您|用以|以更|以协|以验|以防|以核|以识|以及时)/u

/** A segment that says what for, unless a predicate of collection follows in it (为了创建账户您需要提供…). */
export const purposeOpens =
  /^(?:[并且但]|同时)?(?:方便|帮助(?!我们收集)|为您提供|为了|为向|为给|为使|为便|为保|为满|为实|为遵|为提|为帮|为确|为验|为完|为更|为改|为您|为履|为创|为预|为防|为判|为识|为致|出于)/u

/** Right before a predicate: whatever the segment opened with, we act (用于统计分析我们会收集…). */
export const weActBefore = /我们(?:会|将|可能会?|需要?)(?:自动|同时|主动)?$/u

/** In the middle of a segment: what stands behind it is the purpose. */
export const purposeInside =
  /(?<![、或和(的])用于(?![^,。、;]{0,12}的(?:设备|其他|程序|软件|应用))|(?<!应|使)用来(?!源)|以便|便于|以用于|从而|用以|来为您|来判断|来验证|来实现|来提供|以为您|以完成|以提供|以实现|以帮助|以保障|以确保|以验证|以满足|(?<!可)以(?:获取|获得|读取)|(?<![可所予加难足用])以(?:核[实验对]|识别|判断|了解|改[进善]|优化|防[止范]|维护|保护|保证|支持|展示|推荐|评估)|以享受|以使用|目的(?:是|在于)|(?:进行|作为)(?=绑定|注册|登录|验证|核验)(?!登录(?:账|用户|名))/u

/** An occasion that names us (我们会在获得您同意的情况下,收集…): we act in what follows. */
export const weAct = /^我们(?:会|将|可能|需)/u
/** A label that names us (您需要向我们提供以下信息:). */
export const toUs = /向?我们/u

/** 我们收集上述信息是用于…: what the sentence before only names is taken. On a whole clause. */
export const takesAbove =
  /^(?:我们|我行|本公司)?(?:会|将|可能)?(?:收集|获取|采集|记录)(?:和使用)?(?:您的?)?(?:上述|前述|以上|这些|此类|该等)的?(?:个人)?信息/u

/** Goes on behind a purpose without being one: who acts, whose leave is asked for. Unless a word for a purpose stands in it. */
export const noPurpose =
  /^(?:[并且但]|同时|此外)?(?:我们|我方|我行|我司|本(?:公司|平台|应用|软件|产品|app)|系统|您|用户|在您|在(?:征得|获得|取得|经过)|经(?:过)?您|征得您|一经|如果|如您|此时|届时|包括三|请您)/u

/** Labels of blocks and cells (收集的个人信息：…): what follows the colon is taken. */
export const dataLabel =
  /(?:收集|采集|获取|读取|共享|涉及|处理|提供|传输)[^:]{0,14}(?:信息|数据|内容|字段|权限|范围)[^:]{0,10}$|(?:信息|数据)(?:类型|范围|种类|字段|内容|清单|名称|类别)$|^(?:个人信息|信息类别|信息类型|数据类型|收集范围|收集内容)$/u

/** Labels whose text is a purpose, a scene or an address. */
export const otherLabel =
  /(?:(?<!(?:信息|数据)[及和与、])目的|用途|场景|功能|方式|链接|官网|隐私政策|隐私权政策|公司|主体|名称|说明|备注|时机|影响|频率|路径|地址|网址)[^:]{0,4}$/u

/** Who speaks, and the end of a company's name. */
export const we = '我们'
export const companyEnd = '公司'
/** Behind the name of the product: it acts. */
export const acts = ['会', '将', '可能', '需要', '通过', '向', '从', '收集', '获取'] as const
/** Before whom something is given to, or who is allowed to take it. */
export const toWhom = ['向', '授权', '允许'] as const
/** Before whom something is taken from. */
export const from = ['从', '通过'] as const

/** Who acts. The last one before the predicate counts; a third party behind 从, 向, 与, 通过, 在 does not act. */
export const operatorActs =
  /(?<!通过)(?:我们|我方|我司|我行|[我本]公司|本软件|本应用|本平台|本产品|本app|本客户端|本网站|本站)|(?<!支付|三方|合作)平台会|系统会|系统将|系统可能|(?:^|,)公司/gu
export const thirdPartyActs =
  /(?<![从向与对由在经或及和]|通过|获得|来自|(?:[从向与对由在经或及和]|通过|获得|来自)我们的)(?:sdk|第三方(?!账|平台账|登录|支付账|社交)|合作伙伴|合作方|合作商|服务商|供应商|广告商|广告主|他们|对方|运营商|插件|软件开发包|提供商|支付机构|支付平台|支付公司|关联公司|关联方|该公司|这些公司|有限公司|有限责任公司)(?!获取|获得|收集|共享|提供的(?:您|个人))|(?:^|[,;])其(?=[会将需]|可能|收集|获取|读取)/gu

/** A clause that only warns (请勿向他人透露密码). On the whole clause. */
export const warns =
  /请勿|请不要|切勿|请妥善|请您妥善|请您谨慎|妥善保管|不要(?:[向将把在]|轻易|透露|泄露)|注意保护|请您(?:务必|注意|保护|理解|知悉|了解|放心)|泄露您的|防止您?的?(?:账|密|个人)|谨慎考虑|切忌|安全意识|密码泄露|泄密/u

/** A clause that defines. On the whole clause. */
export const defines =
  /是指|^在?本(?:隐私权?)?(?:政策|声明|协议)中(?:主要)?(?:包括|包含),|^[^,。;:]{2,12}:(?:是?指(?!您|在您|我们|当您|用户)|一旦泄露)|指的是|指以电子|系指|^指(?!您|在您|我们|当您)|指一旦|所称的?["“]?(?:个人|敏感)|定义(?:如下|为)|(?<!(?:收集|获取|采集|提供|处理|提交)(?:和使用)?(?:的|您的)?)个人信息(?:包括|主要包括|包含)(?!但不限于您)|敏感信息["”]?(?:包括|主要包括|包含)|又称|称为(?:直接|间接)?用户画像|(?:cookie|标签|信标)[^,。]{0,4}通常(?:包括|包含|指)|用户画像:/u

/** A kind of data that policies gather under a name of their own: where what is taken is told, its definition tells what it holds (设备信息：是指…包括…). On the whole clause. */
export const definesOwnKind = /^[^,。;:]{0,6}(?:设备|日志|位置|网络|行为)信息["”]?:? ?是?指/u

/** What the reader must not do, or the list of it that follows. On the whole clause. */
export const forbids =
  /不得(?:利用|从事|制作|发布|上传|传播|实施|有(?:以下|下列)|进行(?:以下|下列)|通过本|将本|对本)|(?:违法|违规|违约|禁止)(?:的)?(?:行为|内容|信息)[^。;]{0,16}(?:包括|如下|:)|禁止(?:利用|从事|使用|以下|下列|制作|发布|上传)|[盗冒]用他人|(?:告知|说明)[^。;]{0,16}接收方的?(?:名称|姓名|身份)/u

/** What the policy does not hold for, and what is laid on the operator's own staff. On the whole clause. */
export const speaksOfOthers =
  /(?:政策|声明|协议|指引|条款|规则)[》”"]?[^,。;]{0,4}不适用|(?:工作人员|员工|雇员)[^。;]{0,24}(?:行为|操作)[^。;]{0,8}(?:记录|监控|管控|审计)/u

/** How an account is closed, or something reported, in somebody else's store. On the whole clause. */
export const leaves = /举报电话|邮件(?:主题|标题)[^。;]{0,12}注销/u

/** A licence to what the user posts, or the court that decides: what they name is no data. On the whole clause. */
export const licenses =
  /(?:不可撤销|非独[家占]|非专有|非排他|可转授权|可再许可|永久)(?!地?授权将)[^。;]{0,40}(?:许可|使用权|授权(?:使用|复制|修改|第三方))|(?:不|未)(?:得|会|曾)?(?:涉嫌)?侵[犯害](?:或涉嫌侵犯)?(?:任何|其他)?(?:他人|第三[方人]|用户)|(?:知识产权|著作权)[^,。;]{0,12}(?:归|属于|所有)|法院(?:管辖|提起|诉讼|起诉|解决|裁决)|(?:有管辖权|所在地)的?[^,。;]{0,6}法院/u

/** We do not take it: said of what the same clause names. On one segment. */
export const takesNot =
  /(?:并不|并未|不会|不再|不得|从不|绝不|我们不|平台不|未|不)(?:主动)?(?:收集|采集|获取|存储|储存|保存|上传|读取|留存|记录)/u

/** A condition under which nothing is taken (拒绝、注销…后). On one segment. */
export const ends =
  /^(?:如果?|若|当|倘若|在|但|且)*[^,]{0,8}(?:注销|撤回|撤销|停止|终止|卸载|拒绝|不同意|不提供|不授权|未提供|未授权|选择关闭)/u

/** A title or a line of the table of contents. */
export const asks = /我们如何|怎样|如何(?:收集|使用|保护|存储)/u

/** The operator takes in so many words: such a clause is no mere definition, tip or right. */
export const saysWeTake =
  /(?:我们|[我本]公司|我行|本平台|平台|系统)[^,。;不未]{0,12}(?:收集|采集|获取|读取|记录|检测您|需要您提供|要求您提供)|我们[^,。;不未]{0,30}收集的(?:基本|必要|个人)?信息(?:有|包括|如下|为)|(?:提供|收集|获取|采集)(?:您|用户)?的?(?:相关|以下|下列|如下|必要|部分)?的?个人信息[,:](?:具体|该等|这些|此类|上述)?(?:个人)?信息(?:主要)?(?:包括|包含)/u

/** A clause about disclosure by law, or collecting without consent: the law's own list. On clause or its lead. */
export const exempts =
  /(?:无需|无须|不需要?|不必|毋需|不用|无需再|无须再)[^,。;]{0,16}(?:同意|授权)|国家安全|公共安全|公共卫生|《[^》]{0,20}(?:法|条例)》[^。;]{0,12}(?:规定|要求)[^。;]{0,40}(?:保存|留存|存储|保留)|犯罪侦查|刑事侦查|判决执行|个人信息主体(?:或|自行|存在|主观|本人|的请求)|合法公开披露|新闻报道|学术研究机构|司法机关|行政机关|同意的例外|强制性的?(?:要求|文件)|持有强制|基于法律的披露/u

/** A clause in which the user exercises a right. On the whole clause. */
export const exercises =
  /(?:您|用户)[^,。;]{0,16}(?:有权|可以?[^,。;]{0,20}(?:访问|查阅|查询|查看|更正|修改|更新|删除|复制|注销|撤回|关闭|管理|导出|清除|编辑|变更)|[^,。;]{0,4}希望[^,。;]{0,6}(?:访问|查阅|查询|编辑|修改|更正))|验证您的?身份(?!信息)|行使[^,。;]{0,8}权|注销[^,。]{0,10}(?:账|后)|拒绝(?:该|提供|授权)/u

/** A clause about what changes in the policy would bring. */
export const changes = /(?:更新|修订|变更|变化)[^,。;]{0,10}(?:内容|条款|政策|后)|重大变(?:更|化)|如果更新的内容/u

/** Behind a word: it names a permission, not the data. */
export const permissionBehind =
  /^(?:等|[、和及与或](?:(?!以及)[^,。;、()我您]){1,8}){0,4}的?(?:访问|读取|写入|使用|读写|系统|相关)?(?:(?<!应用|系统|软件)权限|功能权限|提醒|授权(?!信息|账|登录|给))/u

/** Around a word: the technique by which a place is found (通过GPS、WiFi等方式). */
export const technique = /^[^,。;:]{0,30}等?(?:方式|途径|技术|手段|获[取得]的?您?的?(?:地理)?(?:位置|步数))/u
export const techniqueBefore = /(?:通过|使用|利用|根据|包括|如)[^,。;:]{0,24}$/u

/** Behind a word in a sentence on sharing: the words before it are the objects (X等您提供的信息). */
export const relative = /^[^,。;]{0,12}的[^,。;、]{0,6}(?:个人)?(?:信息|数据|资料|内容)/u

/** Between 将/把/对/被 and the predicate stand its objects. */
export const objectBefore = /[将把对被由]|的(?:信息|数据)?[会需均]/u

/** Right before a weak word: it is the object. */
export const rightBefore =
  /(?:您|您的|您所|您本人的|您(?:输入|发送|上传|录制|发布|拍摄|填写|发表|编辑)的|(?:收集|获取|采集|读取|提供|填写|记录|提交|上传|输入|使用|验证)(?:您的?|了|真实的?|有效的?)?)$/u
/** Right before a word of which most policies are full: it is taken in so many words (收集您的密码). */
export const takenBefore = /(?:收集|采集|获取|读取|记录)(?:您|用户)的?$/u
/** Right before a word for a password: the user makes one up for the account. */
export const setBefore = /(?:设置|设定|创建)(?:您的?|了|一个|自己的|账[号户]的?)?(?:登录|支付|交易|账[号户])?$/u
export const nounBehind = /^[等的类]?(?:个人)?(?:信息|记录|数据|资料|内容|行为|情况|日志|历史)/u
export const enumerationBefore = /(?:[、/和及与或(:]|或者|以及)(?:您的|您)?$/u
export const enumerationBehind = /^(?:\([^)]{0,40}\))?[、/和及与或)等]/u

/** A clause that goes on with the examples or the contents of the one before. */
export const goesOn =
  /^(?:例如|比如|譬如|包括|具体包括|如(?![果您有若需何])|如您的(?=[^,。;]{1,16}、)|这些信息|此类信息|上述信息|该等信息|该类信息|此种信息|这类信息|以上信息|其中)(?:[^,。]{0,6}(?:包括|包含|[有为是]))?/u

/** Inside a segment that opens as an occasion: its end, when the main clause follows without a comma (当您登录时我们会收集…). */
export const occasionEnds = /时(?=我们|本公司|我行|[您需会]|平台|系统)|后(?=我们|本公司|我行|平台|系统|会)/u

/** 由某公司开发、提供: what the sentence goes on to say is taken by that company's component. */
export const madeBy = /由[^,。我]{2,30}(?:公司|科技|集团|技术)(?:开发|提供|运营|研发)/u

/** Given to somebody else, but taken by us first (用户提供的信息(例如信用卡号)会提供给商家). On what stands before the passing on. */
export const takenFirst = /(?:收集|获得|获取|提供|提交|填写)的(?:个人)?信息\((?:例如|比如|如|包括)/u

/** Speaks of sensitive information in general (we ask for a separate consent); nothing is said to be taken. On the whole clause. */
export const generalSensitive = /敏感(?:个人)?信息[^。;]{0,20}单独同意|在内的敏感|特殊性[^。;]{0,6}(?:可能)?被认为是/u

/** In a chapter on sharing: what the user gives to somebody else is no collection. */
export const givesToOthers = /第三方|商家|交易对方|其他用户|对方|合作/u

/** The main clause takes what the occasion before it names (您发布图片、评论时，我们会收集您发布的信息). On one segment. */
export const takesOccasion =
  /(?:收集|保存|记录|存储|获取)(?:并[^,。]{0,4})?您?所?(?:(?:发布|发送|上传|提交|提供|填写|分享|反馈|输入)的|上述|该等?|此类|这些|前述|相关)的?(?:上述)?(?:个人)?(?:信息|内容|资料|数据)/u

/** What was read before stays on the device (我们不会上传通讯录到服务器). On the whole clause. */
export const neverSent =
  /^(?!.*(?:除此|[才仅]会|以外|之外|无关|其他)).*(?:不会|不)(?:将[^,。;]{0,12}|获取并|收集并|存储或|保存或)?(?:上传|回传|同步)(?!给|至第三方)[^,。;]{0,24}(?:到|至|于|服务器|云端|后台|$)/u

/** 我行不会采集您的指纹: said anywhere, the finger or the face is compared on the device or by somebody else. On the whole text; by category. */
const takesNo =
  '(?:(?:我们|我行|我司|平台|系统)(?:并|均|都)?|[,;](?:而|但|并|且))不会?(?:再|主动|直接)?(?:采集|收集|获取|存储|保存|留存|读取)(?:(?:和|或|及|、|也不会)(?:采集|收集|获取|存储|保存|留存|读取|使用))?(?:(?:您|用户)的?)?(?:原始)?'
export const neverTaken: ReadonlyMap<Category, RegExp> = new Map([
  ['fingerprint', new RegExp(`${takesNo}[^,。;]{0,6}指纹`, 'u')],
  ['face', new RegExp(`${takesNo}[^,。;]{0,6}(?:面部|人脸|面容)`, 'u')],
])
/** The same with a pointer at what the sentence before names (请使用指纹验证。我们不会收集您的该类信息). On the whole clause. */
export const takesNoneOfIt =
  /(?:我们|我行|我司|平台|系统|[,;][^,。;如若]{0,8})(?:并|均|都)?不会?(?:再|主动|直接)?(?:采集|收集|获取)(?:[和或及、](?:存储|保存|留存|使用))?(?:(?:您|用户)的?)?(?:该类|该等|此类|上述|这些|前述)(?:生物|个人)?(?:识别|特征)?(?:信息|数据)/u

/** A denial on the user's side (如您未填写该信息) takes nothing back. */
export const userDenies = /^(?:[但且并]|同时)?(?:[如若您]|倘若|用户|拒绝|未经|则?(?:无需|无须|不需要?)(?:再|向我们)?提供)/u

/** A state of the network is data even where it is named with a permission (获取网络状态权限). */
export const state = /状态/u

/** Right before a word: it is protected (确保您账号信息的完整性), not taken. */
export const protectedBefore = /(?:确保|(?<!社会)保障|保护(?!选项|问题|答案)|保证|维护)您?的?[^,。;]{0,4}$/u

/** Behind a word for a channel: the way in which the user is told (以电话、短信等方式通知您). */
export const channelBehind =
  /^[^,。;:(联支]{0,14}(?:方式|形式|途径)(?:[^,。;]{0,8}(?:通知|告知|联系|发送|推送|提醒|回访|与您|向您)|[^,。;收集]{0,4}$)|^通知/u
/** Before such a word: the operator sends it. */
export const sentBefore = /(?:发送|推送)(?![的给])[^,。;]{0,30}$|通过(?:[^,。;]{1,10}[、或和])?$/u
/** Before a word for friends: they get what is shared. */
export const sharedTo = /(?:分享|转发|发送|邀请)(?:至|到|给)?[^,。;、]{0,6}$/u
/** Before a word for a network: it is only gone through. */
export const connectsTo = /(?:连接|开启|接入)$/u
/** A code that the operator sends is none that it takes. On the 48 characters before it. */
export const code = '验证码'
export const codeSent = /(?:发送|推送)(?:(?!读取|填写|输入|收集|提供|获取)[^。;]){0,200}$/u
/** Before a word that names an act (进行投诉或举报). */
export const actBefore = /(?:进行|予以|提起|发起)(?:[^,。;]{1,4}[、或和及])?$/u

/** A guardian's consent to what a policy says in general. On the whole clause, for the category of minors. */
export const guardianConsents = /(?:监护人|父母|家长)[^。;]{0,24}(?:同意|授权)|(?:同意|授权)[^。;]{0,24}(?:监护人|父母|家长)/u

/** We and somebody else both do what the predicate says (我们和提供认证服务的第三方需要您提供…). */
export const together = /(?:我们|我方|我司|我行|本公司)(?:[会将]|可能)?(?:和|及|以及)[^,。;]{0,99}$/u

/** Not used for that (不会将您的信息用于个性化推荐). */
export const deniesUse = /不(?:会|再|得)将?[^,。;]{0,20}用[于作]/u

/** Inside a bracket or a list: the words behind it are excepted (但不会将…). */
export const exceptsInside = /(?:不会?|[未非无])(?:将|收集|获取|读取|识别|判断|用[以于作来]|涉及|包括|包含|存储|上传)/u

/** Before a name that stands in a sentence as something used or listed, not as who acts. */
export const notActingBefore = '从|向|与|通过|使用|在|或|或者|及|、'
/** Behind such a name. */
export const notActingBehind = '账|登录|号|、|等|或|平台'

/** 从您或第三方获取: whoever is named behind 从, the operator takes. */
export const takesFrom =
  /从[^,。]{1,30}(?:获取|获得|收集|读取|接收|采集)|我们[^,。]{0,6}(?:请求|要求|请)(?:该|此类|相关)?第三方[^,。]{0,6}提供|我们[^,。]{0,6}向[^,。您]{1,30}(?:获取|获得|收集|查询)/u

/** The same where those who are named are many, or hold it themselves (我们从合法留存您通话详单的机构获取…). On one segment. */
export const weTakeFrom = /我们[^,。从]{0,6}(?:从|通过(?=[^,。]{1,40}(?:机构|公司)))[^,。]{1,80}(?:获取|获得|收集|接收|采集)/u

/** From the last character of a word for an account on: it is a place (账号中的昵称). */
export const placeBehind = /^[^息][中下内里]/u
/** Behind a place: it is news of the place (推荐相关的城市、地区资讯). */
export const newsOf = /^(?:、[^,。;、]{1,4})?的?(?:资讯|新闻|天气|热点)/u

/** Needs it, in so many words. */
export const demands = /(?:需要?|要求|应当?|须|请)您?(?:向(?:我们|平台))?(?:提供|填写|提交)/u

/** 如您的生日、性别: examples, not an occasion. */
export const examples = /^例?如您?(?:[的所在]|设备|移动设备|手机|使用的设备)?[^,。]{1,16}、/u
export const occasionWords = /需要|希望|[想不未对]|选择|拒绝|同意|认为|发现|通过|点击|下载|开启|关闭|注销|有任何/u

/** In the chapter on rights: what can be looked up, changed or deleted (您可以查询、修改您的昵称、性别) is held. On what stands before the word. */
export const holds = /(?:访问|查阅|查询|查看|更正|修改|更改|更新|编辑|删除|清除|完善)[^,。;:我]{0,60}$/u
/** The same in the words before a segment of examples (您可以修改您的基本信息,如昵称、性别). */
export const holdsExamples = /(?:访问|查阅|查询|查看|更正|修改|更改|更新|编辑|删除|完善)[^,。;:我“”"]{0,16}(?:信息|资料),$/u
/** The same with the objects before the verb (对昵称、性别等信息进行查询、更正): what stands before and behind the word. */
export const heldBefore = /对(?:您的?)?[^,。;:“”"]{0,30}$/u
export const heldBehind = /^[^,。;:“”"]{0,30}进行(?:的)?(?:访问|查阅|查询|查看|更正|修改|更改|更新|编辑|补充|删除|清除|完善)/u
/** A step of a right that names nobody (进入“我的”对昵称进行修改). On the whole clause. */
export const heldInPart =
  /(?:进入|登录|打开|点击)[^。;]{0,40}对[^,。;:“”"]{1,40}进行(?:访问|查阅|查询|查看|更正|修改|更改|更新|编辑|补充|删除)/u
/** Steps of a menu path name places, not data. */
export const path = /[-—>→【】“”"]/u

/** The thing itself, as against what stands in it. */
export const calendars = ['日历', '日程', '日历日程'] as const
/** Before a calendar: it is read, not only written to. */
export const readsCalendar = /(?:读取|查看|编辑|收集|获取)[^,。;权]{0,8}$/u
/** Behind a clipboard: it is only written to. */
export const written = /^[^,。;]{0,4},?(?:写入|复制到)/u
/** Before feedback: it is looked into (在核实您反馈的问题后). */
export const looksInto = /核实您的?$/u
/** Before feedback: where the reader may turn to. On what stands before it in the segment. */
export const mayTurn = /可以?(?:通过|在|到|向|点击|拨打)[^,。;]{0,40}$/u
