/**
 * How policies name system permissions. All words folded. `function` words name what a device can do: speaking of calling, opening
 * or asking for it is speaking of the permission. `data` words name what is read through it as well: they need the word
 * permission, or a verb of authorising, beside them (通讯录权限, 授权访问通讯录), else they are data alone.
 * Sources: permission lists of CA4P-483 and CAPP-130; Android's manifest permissions; Apple's usage descriptions.
 */
import type { Permission } from '../../model.ts'

export interface PermissionWords {
  function: string
  data: string
}

export const permissionWords: Record<Permission, PermissionWords> = {
  camera: { function: '相机 摄像头 摄像 照相机 拍照 拍摄 相机/摄像头 摄像机', data: '扫码 扫一扫' },
  microphone: { function: '麦克风 录音 话筒 音频录制 语音权限 录制音频 麦克风/录音', data: '语音 音频 声音' },
  'photos-storage': {
    function:
      '相册 存储卡 存储空间 外部存储 sd卡 外置存储 外部存储空间 外置存储空间 外部存储卡 外置存储卡 外置存储器 外置储存 外置储存器 外部存储器 内部存储 手机存储 设备存储 本地存储权限 图库 媒体库 图片库 存储设备 文件存储 设备存储空间 储存卡 存储功能 外部储存',
    data: '存储 照片 读写存储 图片 本地文件 媒体 读写文件 文件访问 手机内存 内存卡 读写 写入',
  },
  location: {
    function: 'gps 定位 设备定位 定位服务 定位功能 位置服务',
    data: '位置 地理位置 位置信息 地理位置信息 精确位置 粗略位置 定位信息 大致位置 后台位置',
  },
  contacts: { function: '', data: '通讯录 通信录 联系人 手机通讯录 通讯录好友 通讯好友 通讯录信息' },
  calendar: { function: '日历', data: '日程 日历信息' },
  'phone-state': {
    function: '',
    data: '电话 手机状态 电话状态 设备信息 手机状态和身份 电话/设备信息 手机/电话 本机识别码 imei 设备标识 手机信息 通话状态 来电状态 本机号码 设备状态 电话信息 拨打电话 手机识别码 设备识别码 读取电话 imsi 手机设备信息',
  },
  sms: { function: '', data: '短信 sms 彩信 短信息 短信验证码 读取短信' },
  'call-log': { function: '', data: '通话记录 通话日志 通话详单' },
  notifications: { function: '通知推送 通知使用权', data: '通知 推送 推送通知 消息通知 通知栏 消息推送 系统通知 push 接收通知' },
  bluetooth: { function: '蓝牙', data: '' },
  clipboard: { function: '剪切板 剪贴板 粘贴板', data: '' },
  'installed-apps': {
    function:
      '软件安装列表 安装程序列表 应用安装列表 应用程序安装列表 检索应用程序 检索正在运行的应用 检索运行中的应用 检索当前运行的应用 应用列表 已安装应用列表 应用程序列表 最近运行的应用 正在运行的应用 检索正在运行',
    data: '安装列表 软件列表 已安装应用 系统安装的应用程序 应用安装信息 运行中的应用 已安装应用信息 app列表 安装的应用程序',
  },
  overlay: { function: '悬浮窗 悬浮框 浮窗 显示在其他应用上层 在其他应用上层显示 系统弹窗', data: '上层显示' },
  nfc: { function: 'nfc', data: '' },
  sensors: {
    function: '',
    data: '传感器 距离传感器 光线传感器 光线感应传感器 陀螺仪传感器 重力传感器 磁场传感器 气压传感器 身体传感器 加速度传感器 陀螺仪 健身运动 运动与健身 活动记录 健康 运动与健康 计步 体感',
  },
  tracking: { function: '设备追踪 广告跟踪', data: '追踪 跟踪 idfa 广告标识 广告标识符' },
  'auto-start': { function: '自启动 开机启动 开机自启 关联启动 自启', data: '' },
  'face-id': { function: '', data: 'faceid face_id touchid touch_id 面容id 面部id 面容 指纹 生物识别 指纹/faceid 指纹识别' },
}

/** Words in which a permission's word only seems to stand. */
export const notPermission =
  '加密存储 加密储存 拨打客服电话 客服电话 联系电话 服务电话 存储期限 存储地点 存储于 存储在 数据存储 存储信息 存储您 信息存储 存储和 存储、使用 位置共享 短信通知 电话号码 短信方式 电话通知 电话联系 推送服务 推送消息 精准推送 个性化推送 定向推送 访问权限控制'

/** Android's names, in small letters, as they stand in manifests; an underscore may be lost in the page. */
export const androidPermissions: Record<string, Permission> = {
  camera: 'camera',
  record_audio: 'microphone',
  read_external_storage: 'photos-storage',
  write_external_storage: 'photos-storage',
  read_media_images: 'photos-storage',
  manage_external_storage: 'photos-storage',
  access_fine_location: 'location',
  access_coarse_location: 'location',
  access_background_location: 'location',
  read_contacts: 'contacts',
  write_contacts: 'contacts',
  read_calendar: 'calendar',
  write_calendar: 'calendar',
  read_phone_state: 'phone-state',
  call_phone: 'phone-state',
  read_phone_numbers: 'phone-state',
  read_sms: 'sms',
  receive_sms: 'sms',
  send_sms: 'sms',
  read_call_log: 'call-log',
  post_notifications: 'notifications',
  bluetooth: 'bluetooth',
  bluetooth_admin: 'bluetooth',
  bluetooth_connect: 'bluetooth',
  bluetooth_scan: 'bluetooth',
  get_tasks: 'installed-apps',
  get_task: 'installed-apps',
  query_all_packages: 'installed-apps',
  system_alert_window: 'overlay',
  nfc: 'nfc',
  body_sensors: 'sensors',
  activity_recognition: 'sensors',
  receive_boot_completed: 'auto-start',
  use_biometric: 'face-id',
  use_fingerprint: 'face-id',
}

/** The word itself. */
export const permissionWord = /权限/u
/** Cheap test of a clause: none of these, no permission. */
export const cue =
  /权限|访问|调用|开启|打开|授权|申请|基于|蓝牙|通讯录|录制|拍摄|gps|手机状态和身份|精确位置|粗略位置|存储卡|传感器|剪[切贴]板|[应安][用装]列表|悬浮|浮窗|自启|启动|允许|请求|涉及|检索|_[a-z]|使用|permission|定位|[【[](?:读取|获取|修改|录制)/u

/** Between a word and the word permission behind it: more of the enumeration, and what the permission does. */
export const toPermission =
  /^(?:[^。;:,|\t]|,(?!开启|打开)(?=[^。;:,]{0,8}(?:等|权限))){0,30}?(?:权限|的?(?:系统)?授权(?=的?同意|及|[,。;)、]|$)|均?不会默认开启)/u
/** A word with these between it and the word permission does not belong to it. */
export const breaks =
  /原创|合法|已获|型号|版本|收集|用于|以便|我们|时|后|您的|信息.{0,60}您|如果|拒绝|根据|没有|关闭后|为了|提供|进行|实现|可以|需要|功能[^、/和及的]|服务/u
/** The word permission before an enumeration (权限：相机、麦克风; 权限（如相册）). On the text before the word, back to the start of the sentence. */
export const fromPermission = /权限[^。;]{0,8}?(?:包括|包含|[如:有为(]|例如|分别是)[^。;]{0,60}$/u
/** 您授权后, 向您申请, 允许…访问: then the word follows at once. */
export const asksBefore =
  /(?:访问|调用|开启|打开|授权|授予|允许|请求|申请|启用|开放|开通|同意)(?:[您你我了的、/和及或与,(“"【「 ]|我们|用户|手机|设备|终端|系统|移动|本机|本地|智能|应用程序|程序|发送|获取|读取|使用|访问|开启|打开|收集|调用|查看|写入|[对相]应的|上的?|中的?|内的?){0,8}$/u
/** Between two words of one list. */
export const sameList = /^(?:功能)?[、/和及或与,] ?$/u
/** Before a `function` word the plain verbs of using it are enough. */
export const usesBefore =
  /(?:使用到?|获取|读取|写入|修改或删除|需要|用到|添加|会有)(?:[您你的“"【 ]|我们|手机|设备|终端|系统|移动|上的?|中的?|内的?){0,6}$/u
/** Behind it, the verb must not be about something else (使用拍照功能 is a feature of the app). */
export const featureBehind =
  /^(?:搜索|识别|服务|上传|功能(?:时|的)|翻译|聊天|通话|评测|直播|记录|内容|文件|信息|数据|房|社区|消息|作品|打卡|购|识物|动作|中心|视频|照片|图片|素材|器材|录音笔|设备|效果|模式|界面)/u
/** 基于相机的附加功能. */
export const basedOn = /基于(?:您的?|[的“"])?(?:[^,。;:]{0,12}[、/和及与或(])?$/u
export const basedOnBehind = /^[^,。;:]{0,14}?的?(?:附加|扩展|拓展|增值|相关)?(?:功能|服务|业务|技术)/u
/** The label of an item (相机：上传头像). On what follows the word. */
export const labelBehind = /^ ?(?:权限)?(?:[(/、][^:。;|\t]{0,40})? ?[:：|\t]/u
/** The label of a line of such a list, on its beginning. */
export const lineLabel = /^[^:。]{1,60}[:\t|]/u
/** What a new version would ask for. On the whole clause. */
export const wouldAsk = /(?:更新|变更|修订)后?的?内容[^,。;]{0,6}需要/u
/** The head of a table of permissions (调用权限 | 目的). On a whole clause. */
export const tableHead = /^(?!.{0,24}sdk)[^。,;:]{0,24}权限[^。,;:]{0,8}[\t|]/u
/** 蓝牙,用于验证,且仅在该场景中运用该权限. On what follows a word that opens the clause. */
export const thatPermission = /^[,:(][^。;]{0,60}(?:该|此|上述)(?:项|类)?权限/u
/** The headings and leads of permission lists. */
export const listHeading = /权限/u
/** 涉及信息：摄像头，麦克风，相册. */
export const involves = /涉及的?(?:信息|权限)[^。;]{0,30}$/u
/** 【访问大致位置信息】: the name of a permission as the system prints it. On the text before the word. */
export const systemName = /^[*_ ]*[【[](?:读取|访问|获取|修改|录制|拍摄|写入|使用)[^】\]]{0,14}$/u
/** The same as a heading of its own. */
export const bracketed = /^[*_ ]*[【[](?:读取|访问|获取|修改|录制|拍摄|写入|使用)/u
/** 在您开启读取手机状态和身份信息后. On the part of the sentence before the word. */
export const turnedOn = /(?:(?:开启|打开)[^,。;]{0,6}|允许(?:应用|程序|app))(?:读取|获取|访问)$/u
/** The titles of points on single permissions (2、拍摄照片和视频权限). */
export const titled = '权限'
/** A heading below such a title that is about something else. */
export const notPoint = /sdk|SDK|修订|更新|联系我们|第三方|好友/u
/** A denial: the permission is not asked for. On the part of the sentence before the word. */
export const denied =
  /(?:不会?|不需要?|无需|未|没有|绝不|从不)(?:主动|直接|再)?(?:访问|获取|申请|使用|调用|读取|开启|请求|要求|收集|需要)[^,。;:]{0,12}$/u
/** 访问权限 of staff, 权限控制: the operator's own. On what surrounds the word permission. */
export const staff = /员工|合作伙伴访问|访问权限控制|权限控制|数据访问|权限管理机制|最小授权|操作权限|民事权/u
/** The list in the settings of the device that the reader opens. On the text up to and with the word. */
export const listOfDevice = /打开(?:您的?)?(?:设备|手机|系统)[^,。;]{0,6}应用列表$/u
/** GPS and positioning that is switched on, or recorded by the device. */
export const positioning = /(?:开启|打开|启用|授权)[^,。;]{0,6}(?:定位|gps|位置)|设备所在的?(?:地理)?位置/u
/** 自启动能力, 悬浮窗显示: named at all, they are used. */
/** 通过蓝牙建立连接. On what stands before the word. */
export const bluetoothBefore = /(?:通过|使用|利用|连接|借助)(?:手机|设备|您的?|的){0,2}$/u
export const always = /悬浮窗|悬浮框|自启动|关联启动/u

/** 读取您的通讯录, 导入通讯录: the address book is opened. On what stands before the word. */
export const opensContacts = /(?:读取|导入|访问|调用|上传|通过)(?:[您你的“"【 ]|我们|手机|设备|本地|系统|中的?){0,5}$/u
/** 通过相机录制. */
export const throughCamera = /通过(?:[您你的“"【 ]|手机|设备|系统){0,4}$/u
export const shoots = /^(?:录制|拍摄|拍照|扫)/u
/** The end of a sensor's name. */
export const sensor = '传感器'
/** 使用您的距离传感器: not merely read with other details of the device. On what stands before the word. */
export const usesSensors = /使用(?:[您你的“"【 ]|手机|设备|移动){0,5}$/u
/** 调用设备的陀螺仪、加速度、重力传感器. On what stands before the word. */
export const callsSensors = /调用(?:[您你的“"【 ]|手机|设备|移动){0,5}(?:[\p{Script=Han}]{2,6}[、和及与或]){0,4}[\p{Script=Han}]{0,4}$/u
/** 访问您的照片或存储文件、麦克风: the verb stands before a whole list. On what stands before the word. */
export const opensList = /(?:访问|调用)(?:[您你的“"【 ]|手机|设备|移动){1,5}(?:[\p{Script=Han}]{2,6}[、和及与或]){1,4}$/u
/** 读取您的剪贴板内容. On what stands before the word. */
export const readsClipboard = /(?:读取|访问|使用|调用)(?:[您你的“"【 ]|手机|设备|系统|移动|上的?|中的?){0,5}$/u
/** 拨打电话功能, 发送短信功能. On what stands behind the word. */
export const asFunction = /^(?:功能|的功能)/u
/** What is sent to the reader is no permission (给您发送具体的通知). On what stands before the word. */
export const sent = /发送[^,。;]{0,6}$/u

/** Names of Android's own that stand alone in the cell of a table (读取手机状态和身份 | …). */
export const systemNames = [
  '手机状态和身份',
  '精确位置',
  '粗略位置',
  '检索正在运行的应用',
  '检索运行中的应用',
  '开机启动',
  '外置存储卡',
  '外部存储卡',
] as const
export const cellBefore = /(?:^|[|\t]) ?(?:读取|获取|写入|修改)?$/u
export const cellBehind = /^ {0,2}(?:[|\t]|$)/u
