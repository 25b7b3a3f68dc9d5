# The help of every command and option. Made from the program by `fleetctl docs messages`:

help = 运行 AWS IoT Device Management 机群：在 AWS 上，或在本地 AWS 上
    .long =
        预置、组织、更新、控制和清理 AWS IoT Device Management 机群。

        使用 --local 时，一切都在 fleetctl 内置的本地 AWS 上运行：无需账户，无需网络，不产生费用。否则，凭证和区域的来源与 AWS CLI 相同。
    .after =
        示例：
        {"  "}fleetctl --local provision --devices 15   在本地 AWS 上建立小型机群
        {"  "}fleetctl provision --dry-run              查看在 AWS 上建立机群需要什么
        {"  "}fleetctl cleanup --dry-run                查看将删除什么，以及原因
        {"  "}fleetctl local serve                      为 AWS CLI 和 SDK 提供本地 AWS

help-global--local = 使用 fleetctl 内置的本地 AWS，而不是 AWS
    .long =
        使用 fleetctl 内置的本地 AWS，而不是 AWS

        它有自己的账户 (123456789012)，不会查看您的凭证和配置文件。如果 `fleetctl local serve` 正以同一 --state-dir 运行，则使用该服务。

help-global--state-dir = 本地 AWS 保存状态数据的位置
    .long =
        本地 AWS 保存状态数据的位置

        `:memory:` 表示结束时全部丢弃。

        {"["}默认值：您的用户账户中的一个文件夹]

help-global--profile = 要使用的 AWS 配置文件 (profile)

help-global--region = AWS 区域
    .long =
        AWS 区域

        {"["}默认值：AWS_REGION、AWS_DEFAULT_REGION 或配置文件中的区域；使用 --local 时为 us-east-1]

help-global--endpoint-url = 将所有请求发送到此地址，而不是 AWS 的地址

help-global--output = 结果的输出格式：table、json、yaml、text
    .long =
        结果的输出格式：table、json、yaml、text

        `text` 以制表符分隔各值，规则与 AWS CLI 相同。持续运行的命令以 JSON Lines 或 YAML 文档输出各事件。

        {"["}默认值：table]

help-global--result-query = 只显示 JMESPath 表达式在结果中找到的内容
    .long =
        只显示 JMESPath 表达式在结果中找到的内容

        表达式应用于 --output json 所显示的内容，结果按 --output 的格式显示；省略 --output 时显示为表格。对于持续运行的命令，只查看最后一个事件，即摘要。

help-global--lang = 供人阅读的所有内容的语言：en, es, ja, zh, pt, ko, de, it, fr
    .long =
        供人阅读的所有内容的语言：en, es, ja, zh, pt, ko, de, it, fr

        需要输入的词、JSON 和退出代码在所有语言中都相同。

        {"["}默认值：AWS_IOT_LANG、LC_ALL、LC_MESSAGES 或 LANG，否则为 en]

help-global--color = 颜色：auto、always、never
    .long =
        颜色：auto、always、never

        `auto` 在终端上使用颜色，并遵循 NO_COLOR 和 CLICOLOR_FORCE。

        {"["}默认值：auto]

help-global--quiet = 只显示结果、警告和错误

help-global--debug = 逐个显示对 AWS 的每次调用及其应答
    .long =
        逐个显示对 AWS 的每次调用及其应答

        机密信息会被遮盖；账户和资源的 ID 不会。

help-global--learn = 完成每一步时加以讲解：研讨会的知识点
    .long =
        完成每一步时加以讲解：研讨会的知识点

        每个知识点只显示一次，并等待阅读；使用 --yes 时不等待。

help-global--yes = 对普通的是非问题回答“是”
    .long =
        对普通的是非问题回答“是”

        需要输入特定词的问题只能用 --confirm 回答。

help-global--rate = 设置某类请求的速率：things=200, shadows=off
    .long =
        设置某类请求的速率：things=200, shadows=off

        某个配额桶每秒的请求数，代替账户默认配额所允许的值。`off` 表示全速进行。可多次指定。

help-global--config = 仅从此文件读取设置
    .long =
        仅从此文件读取设置

        {"["}默认值：FLEETCTL_CONFIG，否则为用户的和当前文件夹的 fleet.toml]

help-global--fleet = 要使用的设置方案：fleet.toml 的 [profiles.NAME]
    .long =
        要使用的设置方案：fleet.toml 的 [profiles.NAME]

        {"["}默认值：FLEETCTL_FLEET，否则不使用方案，只使用默认设置]

help-global--local-faults = fleetctl 内置的本地 AWS 的故障，写法同 `local serve --faults`

help-global--local-quotas = fleetctl 内置的本地 AWS 的请求速率：aws、off

help-global--local-access-log = fleetctl 内置的本地 AWS 的访问日志，格式为 JSON Lines

help-provision = 预置机群，或补齐其缺少的部分
    .long =
        预置机群：事物类型、固件、软件包、IAM 角色、机群索引、每个国家/地区一个组，以及设备及其影子，全部添加标签。

        先查看现有资源，显示计划并询问，然后创建缺少的部分。再次运行时从中断处继续；现有的资源予以保留，设备后来的更改也会保留。在终端上会询问选项未说明的内容；使用 --yes 时采用默认值。

help-provision--things-prefix = 设备名称的前缀，1 至 20 个字符
    .long =
        设备名称的前缀，1 至 20 个字符

        可使用字母、数字、连字符、下划线和冒号。前缀为 Vehicle-VIN- 时，第 7 台设备是 Vehicle-VIN-007。

help-provision--thing-types = 事物类型，每个类型有一个同名的软件包
    .long =
        事物类型，每个类型有一个同名的软件包

        {"["}默认值：SedanVehicle,SUVVehicle,TruckVehicle]

help-provision--package-versions = 每个软件包的版本；设备从第一个版本开始
    .long =
        每个软件包的版本；设备从第一个版本开始

        {"["}默认值：1.0.0,1.1.0]

help-provision--continent = 大洲：1 至 7，或英文名称
    .long =
        大洲：1 至 7，或英文名称

        1 北美洲 (North America)、2 南美洲 (South America)、3 欧洲 (Europe)、4 亚洲 (Asia)、5 非洲 (Africa)、6 大洋洲 (Oceania)、7 南极洲 (Antarctica)

        {"["}默认值：1]

help-provision--countries = 国家/地区：该大洲的前 N 个，或代码
    .long =
        国家/地区：该大洲的前 N 个，或代码

        未指定大洲时，由代码决定大洲。

        {"["}默认值：北美洲为 3，其他为 2]

help-provision--devices = 机群的设备数量
    .long =
        机群的设备数量

        {"["}默认值：100]

help-provision--dry-run = 显示计划，不作任何更改

help-provision--plan-out = 将计划保存到文件，供 `fleetctl apply` 使用，不作任何更改
    .long =
        将计划保存到文件，供 `fleetctl apply` 使用，不作任何更改

        计划在 24 小时内有效，且仅适用于同一账户和区域。

help-groups = 动态组：创建、列出、显示、删除，以及试用查询

help-groups-create = 用条件或查询创建动态组
    .long =
        创建动态组：其成员是与查询匹配的设备，随设备开始或不再匹配而变化。

        查询由条件生成（须同时满足所有条件），或用 --query-string 指定。发送前先检查查询，再试运行：同意之前可以看到有多少设备匹配，以及其中的前几台。没有任何匹配项的查询会被拒绝，除非指定 --allow-empty。在终端上既无条件也无查询时，由向导逐项询问。已有查询相同的组时予以保留。
    .after =
        示例：
        {"  "}fleetctl groups create --countries US --thing-types SedanVehicle
        {"  "}fleetctl groups create --countries US,CA --battery '>50' --name LowRisk
        {"  "}fleetctl groups create --thing-types SedanVehicle --versions 1.0.0 --yes
        {"  "}fleetctl groups create --name Far --query-string 'NOT attributes.country:US'

help-groups-create--countries = 位于这些国家/地区的设备，每个用两个字母表示

help-groups-create--thing-types = 属于这些事物类型的设备

help-groups-create--versions = 所报告的软件包（与事物类型同名）为这些版本的设备

help-groups-create--battery = 电池电量为此百分比的设备：'>50'、'<30'、'=75'、'[30 TO 80]'

help-groups-create--query-string = 用查询代替条件

help-groups-create--name = 组的名称
    .long =
        组的名称

        {"["}默认值：每个条件只有一个值时，为 DynamicGroup- 加上这些条件]

help-groups-create--allow-empty = 即使尚无匹配项也创建组

help-groups-create--max-terms = 查询允许的检索项数，适用于 AWS 已提高账户配额的情况
    .long =
        查询允许的检索项数，适用于 AWS 已提高账户配额的情况

        {"["}默认值：5]

help-groups-create--dry-run = 试用查询并显示将创建什么，不作任何更改

help-groups-list = 列出动态组及其查询和准确的成员数
    .long =
        列出账户在该区域中的动态组：查询、准确的成员数、状态和创建时间。

        AWS 的列表不说明哪些是动态组，因此会逐一描述每个组；成员按页统计，每页 250 个。

help-groups-show = 显示动态组及其标签和前几个成员
    .long =
        显示动态组及其标签和前几个成员。

        省略 GROUP 时，可在终端上从列表中选择。

help-groups-show--name = 组的名称

help-groups-delete = 删除动态组；其成员保留
    .long =
        删除动态组。组中的设备保持不变，为该组创建的任务也保持不变。

        先显示该组，然后需要输入 DELETE，或指定 --confirm DELETE；--yes 不能代替。绝不会删除静态组。

        省略 GROUP 时，可在终端上从列表中选择。

help-groups-delete--name = 组的名称

help-groups-delete--confirm = 不经询问即同意删除：DELETE
    .long =
        不经询问即同意删除：DELETE

        必须完全照此输入；--yes 不能代替。

help-groups-test = 试用查询：有什么错误、能找到什么、每个部分排除了什么
    .long =
        在机群索引上试用查询，不作任何更改：检查查询，统计匹配的设备，显示其中的前几台，并说明查询的每个部分单独排除了多少设备。在终端上未指定查询时，会逐个询问。

        两个部分都不满足的设备同时被两者排除，因此两处都不计入；“匹配”列表示不论其他部分如何，与该部分匹配的设备数。

help-groups-test--query = 查询

help-packages = 软件包：版本、固件、设备报告的内容、回退

help-packages-create = 创建尚无版本的软件包
    .long =
        创建带有研讨会标签的软件包。用 `fleetctl packages add-version` 为其添加版本。

        某一事物类型的设备会报告同名的软件包：请以该类型命名。

        省略 PACKAGE 时，会在终端上询问名称。

help-packages-create--package = 软件包的名称

help-packages-create--description = 软件包的说明，最多 1024 个字符

help-packages-add-version = 添加版本：固件、草稿、SBOM、发布
    .long =
        为软件包添加版本：将固件存入研讨会的存储桶，创建引用该固件的草稿，然后发布草稿。存储桶不存在时会创建，并启用版本控制。

        任何大小的文件都以流式传输；超过 8 MB 时分段上传，由 S3 合并并校验。未指定文件时会生成一个小样本。名称、大小和版本都在发送前检查。失败后再次运行会从中断处继续：同一文件不会发送两次。

        已发布的版本不能更改，也不能变回草稿；--draft 使其保持草稿状态。

        省略 PACKAGE 或 VERSION 时，会在终端上询问，并询问版本的其他内容。
    .after =
        示例：
        {"  "}fleetctl packages add-version SedanVehicle 1.2.0
        {"  "}fleetctl packages add-version SedanVehicle 1.2.0 --file firmware.bin --sbom sbom.zip

help-packages-add-version--package = 软件包

help-packages-add-version--version = 要添加的版本

help-packages-add-version--file = 固件
    .long =
        固件

        {"["}默认值：生成一个小样本]

help-packages-add-version--sbom = 软件物料清单：包含 SPDX 或 `CycloneDX` 文件的 zip
    .long =
        软件物料清单：包含 SPDX 或 `CycloneDX` 文件的 zip

        AWS 随后会加以检查；结果见 `packages show-version`。

help-packages-add-version--description = 版本的说明，最多 1024 个字符

help-packages-add-version--attribute = 版本的属性；所有属性合计最多 3 KB
    .long =
        版本的属性；所有属性合计最多 3 KB

        可多次指定。

help-packages-add-version--draft = 保持草稿状态：仍可更改，但不能部署

help-packages-add-version--dry-run = 说明将做什么，不作任何更改

help-packages-list = 列出软件包

help-packages-show = 显示软件包及其版本
    .long =
        显示软件包及其版本。

        省略 PACKAGE 时，可在终端上从列表中选择。

help-packages-show--package = 软件包

help-packages-show-version = 显示版本：状态、固件、SBOM、属性
    .long =
        显示版本：状态、固件、SBOM、属性。

        省略 PACKAGE 或 VERSION 时，可在终端上从列表中选择。

help-packages-show-version--package = 软件包

help-packages-show-version--version = 版本

help-packages-delete = 删除没有版本的软件包
    .long =
        删除软件包。仍有版本时 AWS 会拒绝：用 `fleetctl packages delete-version` 删除版本。

        需要输入 DELETE，或指定 --confirm DELETE；--yes 不能代替。

        省略 PACKAGE 时，可在终端上从列表中选择。

help-packages-delete--package = 软件包

help-packages-delete--confirm = 不经询问即同意删除：DELETE
    .long =
        不经询问即同意删除：DELETE

        必须完全照此输入；--yes 不能代替。

help-packages-delete-version = 删除版本；其固件保留在存储桶中
    .long =
        删除软件包的一个版本，不论其状态如何。其固件保留在存储桶中，设备也会继续报告该版本。仍要将设备设为该版本的任务会失败。

        需要输入 DELETE，或指定 --confirm DELETE；--yes 不能代替。

        省略 PACKAGE 或 VERSION 时，可在终端上从列表中选择。

help-packages-delete-version--package = 软件包

help-packages-delete-version--version = 版本

help-packages-delete-version--confirm = 不经询问即同意删除：DELETE
    .long =
        不经询问即同意删除：DELETE

        必须完全照此输入；--yes 不能代替。

help-packages-config = 任务是否写入设备的 $package 影子：status、enable、disable

help-packages-config-status = 显示是否开启，以及使用哪个角色

help-packages-config-enable = 开启，使用专用的角色
    .long =
        开启后，部署软件包版本的任务在设备上成功时，AWS IoT Jobs 会写入该设备的 $package 影子。

        写入时使用角色 IoTPackageConfigRole-<region>-<account>；该角色不存在时会创建，其策略不符合要求时会修正。如果已用其他角色开启，则沿用该角色。

help-packages-config-disable = 关闭；角色保留
    .long = 关闭 AWS IoT Jobs 对设备 $package 影子的写入：任务照常进行，设备所报告的软件包信息不再自动变化。角色保留。

help-packages-device = 显示设备所报告的软件包
    .long =
        显示设备的 $package 影子所报告的内容：每个软件包及其版本、属性，以及最近的设置时间（如果 AWS 保存了该时间）。

        不存在的设备与未报告任何内容的设备会区分显示。其余设备照常显示；此时退出代码为 4。

        省略 THING 时，可在终端上从列表中选择。

help-packages-device--things = 设备

help-packages-revert = 将设备的清单记录恢复为某个版本
    .long =
        将设备报告的某个软件包恢复为指定版本，即更改 $package 影子，从而更改清单记录。不会向设备发送任何内容。使用 --with-job 时则改为创建任务，在设备上安装该版本的固件；每台设备成功后再写入其影子。

        设备通过机群索引查找：报告了该软件包但不是该版本的设备。先显示设备数量和前十台，然后需要输入 REVERT，或指定 --confirm REVERT；--yes 不能代替。再次运行时处理剩余的部分。

        省略 PACKAGE 或 --to 时，可在终端上从列表中选择。
    .after =
        示例：
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --dry-run
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --confirm REVERT
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --with-job

help-packages-revert--package = 软件包

help-packages-revert--to = 版本，必须已发布

help-packages-revert--thing-type = 仅限此事物类型的设备

help-packages-revert--with-job = 通过任务安装该版本，而不只是更改设备所报告的内容
    .long =
        通过任务安装该版本，而不只是更改设备所报告的内容

        最多 100 台设备；设备更多时，用 `jobs create` 以组作为目标。

help-packages-revert--dry-run = 显示将回退哪些设备，不作任何更改

help-packages-revert--confirm = 不经询问即同意回退：REVERT
    .long =
        不经询问即同意回退：REVERT

        必须完全照此输入；--yes 不能代替。

help-jobs = 任务：创建、查看、观察、取消和删除

help-jobs-create = 创建任务：更新，或自定义文档
    .long =
        创建任务：安装软件包某个版本的更新，或自定义文档。

        事先检查一切：组、事物、版本及其固件、为 URL 签名的角色、ID、每个数值。然后显示将要发送的任务、推出最快需要多久，以及如果固件在 3%、10% 或 50% 的设备上失败，在中止规则停止任务之前会有多少设备收到它；最后询问。再次指定同一 --job-id 时，保留现有的任务。

        在终端上会询问未指定的内容；不带任何选项时，逐步询问全部内容。
    .after =
        示例：
        {"  "}fleetctl jobs create --package SedanVehicle --version 1.1.0 --group Fleet-US
        {"  "}fleetctl jobs create --package SedanVehicle --group Fleet-US,Fleet-CA \
        {"      "}--max-per-minute 50 --abort FAILED:10%:5 --timeout 30m --dry-run
        {"  "}fleetctl jobs create --document '{"{"}"operation": "reboot"{"}"}' --thing Vehicle-VIN-001

help-jobs-create--package = 要安装的软件包

help-jobs-create--version = 要安装的版本，必须已发布
    .long =
        要安装的版本，必须已发布

        {"["}默认值：软件包的默认版本]

help-jobs-create--document = 自定义任务文档：文件、表示标准输入的 -，或 JSON 本身
    .long =
        自定义任务文档：文件、表示标准输入的 -，或 JSON 本身

        其中可以包含 AWS IoT 的占位符。与 --package 同时使用时，任务还会安装该版本：成功设备的 $package 影子会记录该版本。

help-jobs-create--allow-deprecated = 即使版本已弃用也安装

help-jobs-create--group = 这些组及其子组中的事物
    .long =
        这些组及其子组中的事物

        可多次指定。

help-jobs-create--thing = 这些事物
    .long =
        这些事物

        可多次指定。

help-jobs-create--snapshot = 仅针对任务开始时的目标事物；它们完成后任务结束（默认）

help-jobs-create--continuous = 也针对以后加入组的事物；任务不会自行结束

help-jobs-create--max-per-minute = 每分钟最多通知的设备数：1 至 1,000

help-jobs-create--base-rate = 递增的速率：第一分钟通知的设备数，1 至 1,000

help-jobs-create--increment-factor = 递增速率的倍数：1.1 至 5，一位小数

help-jobs-create--increase-after-notified = 每多通知这么多台设备，就提高一次速率

help-jobs-create--increase-after-succeeded = 每多成功这么多台设备，就提高一次速率

help-jobs-create--abort = 失败过多时取消任务：FAILED:10%:5
    .long =
        失败过多时取消任务：FAILED:10%:5

        即至少 5 台设备结束任务后，失败达到 10%。可用 FAILED、REJECTED、TIMED_OUT 或 ALL。可多次指定。

help-jobs-create--timeout = 设备从 IN_PROGRESS 起可用的时间：1m 至 7d

help-jobs-create--retry = 允许设备重试：FAILED=3, TIMED_OUT=1, ALL=2
    .long =
        允许设备重试：FAILED=3, TIMED_OUT=1, ALL=2

        合计最多 10 次重试。可指定两次。

help-jobs-create--start = 任务开始的时间 (UTC)：从现在起 30 分钟至一年

help-jobs-create--end = 任务结束的时间 (UTC)：开始后 30 分钟或更晚

help-jobs-create--end-behavior = 结束时的处理方式：stop-rollout、cancel、force-cancel
    .long =
        结束时的处理方式：stop-rollout、cancel、force-cancel

        `stop-rollout` 不再通知新设备，`cancel` 取消排队中的执行，`force-cancel` 还会取消进行中的执行。

help-jobs-create--window = 仅在此时段内通知持续任务的设备：'cron(0 2 * * ? *)=1h'
    .long =
        仅在此时段内通知持续任务的设备：'cron(0 2 * * ? *)=1h'

        时段的开始时间 (UTC) 和时长，时长为 1m 至 1430m。可多次指定。

help-jobs-create--url-expires = 固件 URL 的有效期：60s 至 1h
    .long =
        固件 URL 的有效期：60s 至 1h

        {"["}默认值：1h]

help-jobs-create--role = AWS IoT 为 URL 签名所用的角色：名称或 ARN
    .long =
        AWS IoT 为 URL 签名所用的角色：名称或 ARN

        {"["}默认值：预置时创建的角色]

help-jobs-create--job-id = 任务的 ID
    .long =
        任务的 ID

        {"["}默认值：OTA-Job- 或 Command-Job- 加上所安装的内容和时间]

help-jobs-create--description = 任务的说明，最多 2028 个字符

help-jobs-create--dry-run = 检查一切，显示任务及其进展方式，不作任何更改

help-jobs-list = 列出任务，最新的在前
    .long = 列出所有状态的任务，最新的在前。读取所有页面，各状态并行读取；使用 --debug 时依次读取。

help-jobs-list--status = 仅限这些状态的任务：SCHEDULED、IN_PROGRESS、COMPLETED、CANCELED、DELETION_IN_PROGRESS

help-jobs-list--limit = 最多列出的任务数，从最新的开始

help-jobs-show = 显示任务及其文档和完整配置
    .long =
        显示任务：当前状态、目标、AWS 中的文档、以 AWS 原文 JSON 表示的配置、固件 URL 的签名方式，以及各状态的执行数。

        省略 JOB 时，可在终端上从列表中选择。AWS 对执行的计数略有延迟：`fleetctl jobs stats` 会自行统计。

help-jobs-show--job = 任务的 ID

help-jobs-document = 输出任务文档
    .long =
        输出 AWS 中的任务文档：JSON，其中已填入软件包版本的属性。预签名 URL 的占位符保持原样；设备请求时由 AWS 替换。

        省略 JOB 时，可在终端上从列表中选择。

help-jobs-document--job = 任务的 ID

help-jobs-executions = 列出任务的执行
    .long =
        列出任务在所有页面上的执行，边读取边显示，并统计各状态的数量。每个执行列出一次；使用 --status 时，其间状态发生变化的执行可能出现两次。

        省略 JOB 时，可在终端上从列表中选择。

help-jobs-executions--job = 任务的 ID

help-jobs-executions--status = 仅限这些状态
    .long =
        仅限这些状态

        QUEUED、IN_PROGRESS、SUCCEEDED、FAILED、TIMED_OUT、REJECTED、REMOVED、CANCELED

help-jobs-executions--thing = 仅限这些事物

help-jobs-executions--limit = 最多列出的数量

help-jobs-execution = 显示任务在一台设备上的情况
    .long =
        显示任务在一个事物上的执行：当前状态，排队、开始和变更的时间，设备报告的内容，以及要求设备执行的操作。查询的是 AWS IoT 的控制平面，因为设备的数据平面不显示已结束的执行。

        省略 JOB 或 THING 时，可在终端上从列表中选择。

help-jobs-execution--job = 任务的 ID

help-jobs-execution--thing = 事物

help-jobs-execution--number = 执行编号，用于该事物对此任务有多个执行的情况
    .long =
        执行编号，用于该事物对此任务有多个执行的情况

        {"["}默认值：最后一个]

help-jobs-stats = 用数字说明任务的情况，以及下一步该做什么
    .long =
        统计任务在所有页面上的执行，说明有多少成功、失败或仍在进行，任务情况如何，以及下一步该做什么。FAILED、TIMED_OUT 和 REJECTED 均算失败。

        健康状况是全部执行中成功的比例：95% 及以上为优秀，80% 及以上为良好，50% 及以上为较差，低于 50% 为严重。仍在进行的执行算作尚未成功。

        省略 JOB 时，可在终端上从列表中选择。

help-jobs-stats--job = 任务的 ID

help-jobs-watch = 观察任务直到结束
    .long =
        观察任务直到结束：各状态的执行数、每分钟结束的数量、按此速度的剩余时间，以及最近的失败和设备的说明。在终端上原位刷新；在其他地方每次变化输出一行；使用 --output json 时每次变化输出一个事件。

        每次查看是一个请求，有新的失败时再加几个。按 Ctrl-C 停止观察；任务继续进行。

        省略 JOB 时，可在终端上从列表中选择。

help-jobs-watch--job = 任务的 ID

help-jobs-watch--interval = 两次查看的间隔，至少 1s

help-jobs-watch--timeout = 最长观察时间；届时任务仍在进行则退出代码为 8

help-jobs-watch--exit-status = 除非任务完成且所有执行都成功，否则退出代码为 1

help-jobs-cancel = 取消任务：尚未开始的不再开始
    .long =
        取消处于 SCHEDULED 或 IN_PROGRESS 的任务。QUEUED 的执行会被取消，不再开始；IN_PROGRESS 的执行会继续到结束，除非指定 --force。已取消的任务不能恢复。

        先说明取消对各执行的影响，需要输入 CANCEL，或指定 --confirm CANCEL（--yes 不能代替），然后等待 AWS 将任务显示为已取消。

        省略 JOB 时，可在终端上从列表中选择。
    .after =
        示例：
        {"  "}fleetctl jobs cancel JOB --dry-run
        {"  "}fleetctl jobs cancel JOB --confirm CANCEL --comment 'wrong firmware'

help-jobs-cancel--jobs = 任务的 ID

help-jobs-cancel--force = 同时取消 IN_PROGRESS 的执行
    .long =
        同时取消 IN_PROGRESS 的执行

        不会通知设备停止；设备之后的报告会被拒绝。也可用来取消先前未用 --force 取消时留下的执行。

help-jobs-cancel--comment = 供人阅读的原因：最多 2028 个字符

help-jobs-cancel--reason-code = 供程序使用的原因：最多 128 个字符，限 A-Z、0-9 和 _

help-jobs-cancel--wait = 等待 AWS 将每个任务显示为已取消的最长时间

help-jobs-cancel--dry-run = 显示取消的影响，不作任何更改

help-jobs-cancel--confirm = 不经询问即同意取消：CANCEL
    .long =
        不经询问即同意取消：CANCEL

        必须完全照此输入；--yes 不能代替。

help-jobs-delete = 删除任务及其执行的历史记录
    .long =
        删除任务：任务的文档、配置和执行历史记录会一并删除。任务已有执行或尚未结束时，AWS 要求强制删除；此时会自动设置并予以说明。

        需要输入 DELETE，或指定 --confirm DELETE；--yes 不能代替。AWS 最多同时删除十个任务：更多的任务需排队等待。然后等待任务删除完毕。

        省略 JOB 时，可在终端上从列表中选择已结束的任务。
    .after =
        示例：
        {"  "}fleetctl jobs delete JOB --dry-run
        {"  "}fleetctl jobs delete JOB OTHER-JOB --confirm DELETE

help-jobs-delete--jobs = 任务的 ID

help-jobs-delete--wait = 等待每个任务删除完毕的最长时间；0s 表示不等待

help-jobs-delete--dry-run = 显示将删除的内容，不作任何更改

help-jobs-delete--confirm = 不经询问即同意删除：DELETE
    .long =
        不经询问即同意删除：DELETE

        必须完全照此输入；--yes 不能代替。

help-jobs-report = 生成任务报告页面：推出、结果、失败、缓慢的设备
    .long =
        读取任务的所有执行，生成一个报告页面：推出随时间的变化、各执行的结果、部分执行失败的原因、用时最长的设备，以及任务的设置。页面是单个文件，不含脚本，不加载任何外部内容，适合屏幕（浅色或深色）和打印。

        执行失败的原因在其描述中，而 AWS 每秒只允许描述十个：失败超过 200 个时，按名称描述前 200 个，并在页面上注明。

help-jobs-report--job = 任务；省略时会询问

help-jobs-report--html = 将页面写入此文件

help-jobs-simulate = 充当任务的设备
    .long =
        充当任务的设备：每台设备开始执行，通过预签名 URL 下载固件并校验，然后报告 SUCCEEDED，或按计划报告 FAILED。下载的内容不会保存。

        哪些设备成功，在任务的全部目标中抽签决定，与百分比完全一致。使用同一 --seed 时，设备的结果总是相同：中断的模拟可以重新启动，完成剩余部分。模拟持续到不再通知新设备为止；在本地 AWS 上会拨动时钟，而不等待下一分钟的推出。
    .after =
        示例：
        {"  "}fleetctl --local jobs simulate OTA-Job-1 --success-rate 85
        {"  "}fleetctl jobs simulate OTA-Job-1 --devices 20 --progress
        {"  "}fleetctl jobs simulate OTA-Job-1 --dry-run --output json

help-jobs-simulate--jobs = 任务；省略时会询问

help-jobs-simulate--devices = 每个任务最多的设备数；再次运行处理其他设备

help-jobs-simulate--success-rate = 每一百台设备中成功的台数
    .long =
        每一百台设备中成功的台数

        {"["}默认值：90]

help-jobs-simulate--seed = 抽签的种子：数字不同，结果不同

help-jobs-simulate--concurrency = 同时进行的最多设备数；速率始终受限
    .long =
        同时进行的最多设备数；速率始终受限

        {"["}默认值：256；使用 --debug 时为 1]

help-jobs-simulate--progress = 设备在进行到一半时也报告

help-jobs-simulate--dry-run = 显示哪些设备将报告什么，但不报告

help-commands = 命令：让设备立即执行的操作，以及设备的应答

help-commands-create = 用模板或自定义有效负载创建命令
    .long =
        创建可在设备上反复运行的命令。

        模板包含现成的有效负载和参数。自定义有效负载是最大 10 KB 的 JSON 对象；其中有占位符 "${"{"}aws:iot:commandexecution::parameter:NAME{"}"}" 时，每次运行为其提供值。除非 --parameter 另有说明，参数均为必填文本。在终端上未指定 --template 和 --payload 时，可从列表中选择。已有作用相同的命令时予以保留。
    .after =
        示例：
        {"  "}fleetctl commands create --template vehicle-lock
        {"  "}fleetctl commands create honk --payload honk.json --description 'Sound the horn'
        {"  "}fleetctl commands create honk --payload - --parameter duration:INTEGER=5 < honk.json

help-commands-create--name = 命令的名称：1 至 64 个字母、数字、连字符和下划线
    .long =
        命令的名称：1 至 64 个字母、数字、连字符和下划线

        {"["}默认值：模板的名称]

help-commands-create--template = 模板：vehicle-lock、vehicle-unlock、start-engine、stop-engine、set-climate、activate-horn

help-commands-create--payload = 包含有效负载的文件，或表示标准输入的 -

help-commands-create--payload-json = 有效负载本身

help-commands-create--description = 命令的作用，1 至 256 个字符

help-commands-create--parameter = 参数的类型，以及未指定时的值：NAME:TYPE[=DEFAULT]
    .long =
        参数的类型，以及未指定时的值：NAME:TYPE[=DEFAULT]

        STRING、INTEGER、DOUBLE、LONG、UNSIGNEDLONG、BOOLEAN 或 BINARY (base64)。可多次指定。

help-commands-create--dry-run = 说明将创建什么，不作任何更改

help-commands-list = 列出命令，以及尚未创建命令的模板

help-commands-show = 显示命令：有效负载、参数、示例

help-commands-show--name = 命令的名称或 ARN

help-commands-delete = 删除没有设备正在执行的命令
    .long =
        删除命令。已弃用超过十二小时的命令，AWS 会立即删除；否则在十二小时内删除，此前 `commands show` 仍可找到它。

        不能删除设备尚未应答的命令；也不能删除研讨会的模板，后者请用 `fleetctl cleanup` 删除。需要输入 DELETE，或指定 --confirm DELETE；--yes 不能代替。省略 NAME 时，可在终端上从列表中选择。

help-commands-delete--name = 命令的名称或 ARN

help-commands-delete--confirm = 不经询问即同意删除：DELETE
    .long =
        不经询问即同意删除：DELETE

        必须完全照此输入；--yes 不能代替。

help-commands-deprecate = 弃用命令，使其无法运行

help-commands-deprecate--name = 命令的名称或 ARN

help-commands-restore = 恢复已弃用的命令，使其可再次运行

help-commands-restore--name = 命令的名称或 ARN

help-commands-run = 在设备上运行命令
    .long =
        在事物和事物组的成员上运行命令，每个对应一个执行。AWS IoT 每次只在一台设备上运行命令；组在此处展开。

        设备必须已连接并订阅其主题，或具有持久会话：方法见 `commands guide`。参数以 --param NAME=VALUE 指定；值中的 {"{"}thing{"}"} 代表设备名称，vehicleId 即为设备名称，除非另行指定。使用 --canary 时先在部分设备上运行，它们情况良好时才继续在其余设备上运行。中断的运行可用同一 --run-id 继续：已开始的不会再次开始。在终端上省略 NAME，或省略 --thing 和 --group 时，可从列表中选择。
    .after =
        示例：
        {"  "}fleetctl commands run vehicle-lock --thing Vehicle-VIN-001 --wait
        {"  "}fleetctl commands run set-climate --thing Vehicle-VIN-001 --param temperature=21
        {"  "}fleetctl commands run activate-horn --group Fleet-US --canary 1% --wait --yes

help-commands-run--name = 命令的名称或 ARN

help-commands-run--thing = 运行命令的事物。可多次指定

help-commands-run--group = 在其成员上运行命令的组。可多次指定

help-commands-run--param = 参数的值。可多次指定

help-commands-run--timeout = 每台设备的应答时限：1s 至 12h
    .long =
        每台设备的应答时限：1s 至 12h

        {"["}默认值：60s]

help-commands-run--wait = 等待所有设备应答或超出时限

help-commands-run--canary = 先在这一百分比的设备上运行，情况不佳则停止

help-commands-run--canary-failures = 首批设备中允许失败的台数

help-commands-run--run-id = 本次运行的名称，用于继续运行：1 至 64 个字母、数字、连字符和下划线
    .long =
        本次运行的名称，用于继续运行：1 至 64 个字母、数字、连字符和下划线

        {"["}默认值：根据时间生成]

help-commands-run--dry-run = 显示将在哪些设备上运行什么，不作任何更改

help-commands-status = 显示执行的进展，直到结束
    .long =
        显示执行的进展。在终端上会持续到执行结束或超时；在其他地方，使用 --wait 时如此。

        AWS 需要 ID 和设备两者才能找到执行。未指定 --thing 时，会从最新的开始查找所有命令的执行，数量多时需要一些时间。省略 ID 时，可在终端上从列表中选择。

help-commands-status--id = 执行的 ID

help-commands-status--thing = 运行该执行的事物

help-commands-status--wait = 没有终端时也持续到结束

help-commands-status--once = 在终端上也只查看一次

help-commands-history = 列出执行，最新的在前
    .long =
        列出执行，最新的在前：某个命令的、某个事物上的，或全部。

        AWS 只能按一个命令或一台设备列出执行；未指定 --command 和 --thing 时，会合并所有命令的执行。时间为 UTC：2026-03-07、2026-03-07T12:00，或 2h、30d 之类的距今时长。在终端上，按 Enter 显示下一页，q 退出。

help-commands-history--command = 仅限此命令的执行

help-commands-history--thing = 仅限此事物上的执行

help-commands-history--status = 处于此状态的执行：CREATED、IN_PROGRESS、SUCCEEDED、FAILED、REJECTED、TIMED_OUT

help-commands-history--since = 自此时间起的执行
    .long =
        自此时间起的执行

        {"["}默认值：30 天前]

help-commands-history--until = 截至此时间的执行

help-commands-history--page-size = 每页的执行数：1 至 100

help-commands-history--all = 全部，而不只是第一页

help-commands-cancel = 取消执行：代替设备作出应答
    .long =
        取消执行。AWS IoT 没有这样的操作，也没有 CANCELED 状态：fleetctl 代替设备发布应答 REJECTED，原因为 CANCELED_BY_OPERATOR，然后读取 AWS 的处理结果。设备不会收到通知，可能已经完成了所要求的操作。

        调用方需要对应答主题的 iot:Publish 权限。需要输入 CANCEL，或指定 --confirm CANCEL；--yes 不能代替。已结束的执行不能取消。省略 ID 时，可在终端上从列表中选择。

help-commands-cancel--id = 执行的 ID

help-commands-cancel--thing = 运行该执行的事物

help-commands-cancel--confirm = 不经询问即同意：CANCEL
    .long =
        不经询问即同意：CANCEL

        必须完全照此输入；--yes 不能代替。

help-commands-topics = 输出设备命令的 MQTT 主题

help-commands-topics--thing = 事物；使用 --client 时为 MQTT 客户端 ID
    .long =
        事物；使用 --client 时为 MQTT 客户端 ID

        {"["}默认值：占位符]

help-commands-topics--client = 设备是 MQTT 客户端，而不是事物

help-commands-topics--execution = 执行；+ 表示任意执行

help-commands-guide = 逐步说明设备端如何处理

help-commands-guide--thing = 充当设备的事物
    .long =
        充当设备的事物

        {"["}默认值：Vehicle-VIN-001]

help-commands-guide--command = 要运行的命令
    .long =
        要运行的命令

        {"["}默认值：vehicle-lock]

help-devices = 设备：注册事物，使其能够连接；运行虚拟设备

help-devices-enroll = 为事物提供密钥、证书、策略和文件夹
    .long =
        注册事物，使其能够以双向 TLS 通过 MQTT 连接。

        每个事物的私有密钥在本机生成，绝不离开本机；AWS 为其创建证书；证书附加到事物，并获得一个 IoT 策略。策略 WorkshopDevicePolicy 不存在时会创建：设备可以以其事物名称作为客户端 ID 连接，使用其事物的任务、影子和命令，除此之外不能做任何事。

        每个事物有一个文件夹，包含 private.key、certificate.pem、ca.pem 和 connection.json：位于本地 AWS 的状态数据旁，或您的用户账户的数据中，按账户、区域和事物划分；使用 --dir 时位于该文件夹中。已注册的事物保持不变，因此同一命令可以随时再次运行，即使曾经中断。省略 THING 和 --all-of 时，可在终端上从列表中选择事物。
    .after =
        示例：
        {"  "}fleetctl devices enroll Vehicle-VIN-001
        {"  "}fleetctl devices enroll Vehicle-VIN-001 Vehicle-VIN-002 --dir ./keys
        {"  "}fleetctl devices enroll --all-of Fleet-US --yes

help-devices-enroll--things = 事物

help-devices-enroll--all-of = 以及此组中的所有事物

help-devices-enroll--dir = 将文件夹保存在此处，每个事物一个
    .long =
        将文件夹保存在此处，每个事物一个

        {"["}默认值：您的用户账户中的一个文件夹，按账户和区域划分]

help-devices-enroll--policy = 为证书附加此 IoT 策略，该策略必须已存在
    .long =
        为证书附加此 IoT 策略，该策略必须已存在

        {"["}默认值：WorkshopDevicePolicy，会自动创建]

help-devices-list = 列出此处有文件夹的设备及其证书
    .long = 列出此处有文件夹的设备，并向 AWS 查询每个证书的状态：ACTIVE 表示允许设备连接。在其他地方注册的设备不会列出。

help-devices-list--dir = 文件夹的位置，如果 `devices enroll` 时曾指定

help-devices-revoke = 撤销设备的证书，并删除其文件夹和密钥
    .long = 撤销 `devices enroll` 所提供的内容：停用证书（连接随之断开），分离并删除证书；然后删除文件夹及其中的私有密钥。事物和策略保留。其他事物也在使用的证书保持不变。省略 THING 时，可在终端上从列表中选择设备。

help-devices-revoke--things = 事物

help-devices-revoke--dir = 文件夹的位置，如果 `devices enroll` 时曾指定

help-devices-run = 运行虚拟设备：执行任务和命令，维护影子
    .long =
        运行虚拟设备：每台设备作为其事物通过 MQTT 连接，执行 AWS IoT 下发的任务和命令，维护其经典影子，并在断线后重新连接。一个进程可容纳数千台设备。

        设备运行到按 Ctrl-C 为止，或运行 --duration 指定的时间。使用同一 --seed 时，每台设备的结果、延迟和断线都相同。在 AWS 上，设备需要带证书的文件夹。在 `fleetctl local serve` 运行期间，本地 AWS 也允许没有证书的设备连接。在终端上，如果未指定运行哪些设备，会进行询问。
    .after =
        示例：
        {"  "}fleetctl --local devices run --things-prefix Vehicle-VIN-
        {"  "}fleetctl --local devices run --group Fleet-US --jobs --success-rate 80
        {"  "}fleetctl devices run --thing Vehicle-VIN-001 --commands --duration 10m

help-devices-run--things-prefix = 名称以此开头的事物；必须指定此项、--thing 或 --group

help-devices-run--thing = 此事物；可多次指定

help-devices-run--group = 此组及其子组的事物

help-devices-run--count = 最多的设备数，按名称取前面的

help-devices-run--jobs = 执行任务；未指定 --jobs、--commands 和 --shadow 时三者皆做

help-devices-run--commands = 执行命令

help-devices-run--shadow = 报告电量和固件版本，并采纳影子的期望值

help-devices-run--success-rate = 每一百个任务和命令中成功的个数

help-devices-run--seed = 决定结果、延迟和断线的种子：数字不同，运行不同

help-devices-run--delay = 任务的用时，从最短到最长；命令用时为其十分之一

help-devices-run--drop-every = 每台设备大约每隔这么久无预警断线一次，然后重新连接

help-devices-run--duration = 运行这么久后停止；省略时运行到按 Ctrl-C 为止

help-devices-run--connects-per-second = 每秒最多连接的设备数

help-devices-run--transport = mqtt：不带证书，连接到正在运行的本地 AWS；mtls：各用自己的证书
    .long =
        mqtt：不带证书，连接到正在运行的本地 AWS；mtls：各用自己的证书

        {"["}默认值：使用 --local 时为 mqtt，否则为 mtls]

help-devices-run--dir = 已注册设备的文件夹位置，用于 mtls

help-mqtt = MQTT 客户端：订阅、发布

help-mqtt-sub = 订阅，并显示收到的每条消息
    .long =
        订阅并显示收到的每条消息：时间 (UTC)、主题和有效负载；JSON 显示为一行，其他文本原样显示，其余以十六进制显示。使用 --output json 时，每行是一个 JSON 对象。断线后会重新连接；其间的消息由消息代理保留一分钟。按 Ctrl-C 结束。

        使用 --device 时，以该设备的身份通过 TLS 连接，在 AWS 上也是如此。使用 --local 且未指定设备时，连接到正在运行的 `fleetctl local serve`，可以订阅任何内容。在终端上未指定筛选条件时，会进行询问。
    .after =
        示例：
        {"  "}fleetctl --local mqtt sub '#' '$aws/events/#'
        {"  "}fleetctl mqtt sub '$aws/commands/things/T/executions/+/request/#' --device T
        {"  "}fleetctl mqtt sub '$aws/things/T/jobs/#' --device T --count 1 --timeout 30s

help-mqtt-sub--filters = 要订阅的内容；+ 代表主题的一级，末尾的 # 代表其后所有级

help-mqtt-sub--device = 以此已注册设备的身份和证书连接

help-mqtt-sub--client-id = 客户端 ID
    .long =
        客户端 ID

        {"["}默认值：设备的事物名称，这是其策略所要求的；未指定设备时自动生成]

help-mqtt-sub--dir = 设备文件夹的位置，如果 `devices enroll` 时曾指定

help-mqtt-sub--qos = 最多一次 (0) 或至少一次 (1)

help-mqtt-sub--count = 收到这么多条消息后结束

help-mqtt-sub--timeout = 经过这么久后结束：30s、5m；与 --count 同用时，退出代码 8 表示消息不足

help-mqtt-pub = 发布消息
    .long =
        发布消息。

        使用 --device 时，以该设备的身份通过 TLS 连接，在 AWS 上也是如此；由于一个客户端 ID 同时只能有一个连接，同一设备正在运行的 `mqtt sub` 会短暂断开，然后自动恢复。其间发给该设备的消息会显示在此处。未指定设备时，消息使用调用方的凭证通过 HTTPS 发送。在终端上未指定主题和消息时，会进行询问。
    .after =
        示例：
        {"  "}fleetctl --local mqtt pub greetings --message hello
        {"  "}fleetctl mqtt pub '$aws/commands/things/T/executions/ID/response/json' \
        {"    "}--device T --message '{"{"}"status":"SUCCEEDED"{"}"}'
        {"  "}fleetctl mqtt pub '$aws/things/T/shadow/update' --device T --file shadow.json

help-mqtt-pub--topic = 主题

help-mqtt-pub--device = 以此已注册设备的身份和证书连接

help-mqtt-pub--client-id = 客户端 ID
    .long =
        客户端 ID

        {"["}默认值：设备的事物名称，这是其策略所要求的；未指定设备时自动生成]

help-mqtt-pub--dir = 设备文件夹的位置，如果 `devices enroll` 时曾指定

help-mqtt-pub--message = 消息

help-mqtt-pub--file = 包含消息的文件；- 表示标准输入

help-mqtt-pub--qos = 最多一次 (0) 或至少一次 (1)

help-mqtt-pub--retain = 为以后订阅的客户端保留消息

help-cleanup = 删除属于研讨会的资源，仅此而已
    .long =
        删除属于研讨会的资源：事物及其影子和证书、事物组、事物类型、软件包、存储桶、IAM 角色，以及预置所开启的设置。

        先查看所有资源，依次根据标签、名称和归属判断哪些属于研讨会，并显示将删除和保留的内容。无法查看的予以保留。然后需要输入 DELETE，或指定 --confirm DELETE；--yes 不能代替。最后再查看一次，说明还剩下什么。

        事物类型在弃用五分钟后才能删除；其间先处理其余部分。再次运行时从中断处继续。
    .after =
        示例：
        {"  "}fleetctl cleanup --dry-run                     查看将删除什么，以及原因
        {"  "}fleetctl cleanup                               选择、查看、输入 DELETE
        {"  "}fleetctl cleanup --confirm DELETE              全部删除，不询问
        {"  "}fleetctl cleanup --scope things --things-prefix Fleet-Device- --confirm DELETE
        {"  "}fleetctl cleanup --plan-out cleanup.plan
        {"  "}fleetctl apply cleanup.plan --confirm DELETE

help-cleanup--scope = 要删除的内容：all、things、groups
    .long =
        要删除的内容：all、things、groups

        `things` 删除事物及其影子和证书，保留其余资源；`groups` 删除静态和动态事物组，保留事物。

        {"["}默认值：all；在终端上会询问]

help-cleanup--things-prefix = 事物名称的前缀，与预置时相同
    .long =
        事物名称的前缀，与预置时相同

        使用其他前缀的事物予以保留，默认前缀的事物也不例外。

help-cleanup--dry-run = 显示将删除或保留的所有内容及原因，不作任何更改

help-cleanup--plan-out = 将计划保存到文件，供 `fleetctl apply` 使用，不作任何更改
    .long =
        将计划保存到文件，供 `fleetctl apply` 使用，不作任何更改

        计划在 24 小时内有效，且仅适用于同一账户和区域。

help-cleanup--confirm = 不经询问即同意删除：DELETE
    .long =
        不经询问即同意删除：DELETE

        必须完全照此输入；--yes 不能代替。

help-apply = 执行已保存的计划
    .long =
        执行由 `fleetctl provision` 或 `fleetctl cleanup` 的 `--plan-out FILE` 保存的计划。

        以下计划会被拒绝：针对其他账户、区域或 AWS 的计划，被改动过的计划，以及超过 24 小时的计划。其间已创建的资源予以保留；其间有变更的资源不会删除。涉及删除的计划需要输入 DELETE，或指定 --confirm DELETE。

help-apply--plan = 计划

help-apply--confirm = 不经询问即同意涉及删除的计划：DELETE
    .long =
        不经询问即同意涉及删除的计划：DELETE

        必须完全照此输入；--yes 不能代替。

help-local = 本地 AWS：提供服务、查看、拨动时钟

help-local-serve = 将本地 AWS 提供给任意 SDK、AWS CLI 和其他命令使用
    .long =
        提供本地 AWS 服务，直到按 Ctrl-C 或收到 SIGTERM。

        标准输出的第一行是服务地址，就绪时显示；第二行是同一端口的 TLS 地址；第三、四行是 MQTT 客户端的连接地址，后者需要证书。服务运行期间，其他使用 --local 和同一 --state-dir 的命令会使用此服务。

help-local-serve--port = 端口；0 表示任一空闲端口

help-local-serve--mqtt-port = MQTT 客户端不使用 TLS 的端口；0 表示任一空闲端口
    .long =
        MQTT 客户端不使用 TLS 的端口；0 表示任一空闲端口

        省略时，如果 1883 空闲则使用 1883。由此连接的客户端即为 us-east-1 中的账户 123456789012，可以做任何事。

help-local-serve--mqtts-port = MQTT 客户端使用证书的端口；0 表示任一空闲端口
    .long =
        MQTT 客户端使用证书的端口；0 表示任一空闲端口

        省略时，如果 8883 空闲则使用 8883。客户端的权限由证书的 IoT 策略决定。

help-local-serve--address = 监听地址

help-local-serve--allow-remote = 允许其他机器可以访问的 --address
    .long =
        允许其他机器可以访问的 --address

        本地 AWS 接受众所周知的凭证：能访问它的人可以对它做任何事。

help-local-serve--quotas = 请求速率：aws 强制执行账户默认值，off 不限制
    .long =
        请求速率：aws 强制执行账户默认值，off 不限制

        资源限制、协议限制和等待时间在两种情况下都有效。

help-local-serve--auth = 签名：sigv4 验证签名，off 全部接受

help-local-serve--thing-type-wait = 事物类型弃用后多久可以删除

help-local-serve--index-build = 新建机群索引所需的时间

help-local-serve--index-delay = 更改反映到机群索引所需的时间

help-local-serve--faults = 要注入的故障，例如 'seed=7;throttle=5%;drop-after=1%'
    .long =
        要注入的故障，例如 'seed=7;throttle=5%;drop-after=1%'

        各部分以“;”连接：seed=N、throttle=P%、5xx=P%、drop-after=P%（更改完成后丢失应答）、truncate=P%、latency=TIME、crash-at=N（在第 N 次调用时结束进程）。OPERATION:part 将某一部分限定于一个操作：CreateThing:throttle=20%。

help-local-serve--access-log = 将每个请求以 JSON Lines 格式写入此文件

help-local-serve--ca-file = 将本地 CA 的证书写入此文件，供 AWS_CA_BUNDLE 使用

help-local-clock = 显示本地 AWS 的时钟，或将其向前拨动
    .long =
        显示本地 AWS 的时钟，或将其向前拨动。

        AWS 规定的等待时间按此时钟计算：事物类型弃用后的五分钟、推出、超时、计划时间。时钟绝不倒退。

help-local-clock-advance = 向前拨动时钟：其间到期的一切都会发生
    .long =
        向前拨动本地 AWS 的时钟：其间到期的一切都会发生。

        省略 TIME 时，会在终端上询问。

help-local-clock-advance--by = 拨动多少：30s、5m、1h30m、2d

help-local-env = 输出 shell 使用本地 AWS 服务所需的设置
    .long =
        输出 shell 所需的设置，使 AWS CLI 和 SDK 使用正在运行的本地 AWS：

        {"  "}eval "$(fleetctl local env)"
        {"  "}fleetctl local env --shell fish | source
        {"  "}fleetctl local env --shell powershell | Out-String | Invoke-Expression

        FLEETCTL_MQTT_URL 和 FLEETCTL_MQTTS_URL 是 MQTT 客户端的连接地址，后者需要证书。

help-local-env--shell = 目标 shell：posix (sh, bash, zsh)、fish、powershell

help-local-env--tls = 使用 TLS；无论是否使用，AWS_CA_BUNDLE 都指向本地 CA 的证书

help-local-status = 显示本地 AWS 的内容，以及由谁提供服务

help-local-reset = 清空本地 AWS 的所有内容
    .long =
        清空本地 AWS 的所有内容，并将其时钟恢复为实际时间。

        本地 CA 保留，因此客户端仍信任它。本地 AWS 正在提供服务时会拒绝清空。

help-local-coverage = 列出本地 AWS 支持和不支持的内容

help-learn = 以课程形式完成研讨会，使用专用的本地 AWS
    .long =
        以课程形式完成整个研讨会，使用专用的本地 AWS：无需账户，不产生费用。每一步先讲解，再由相应的命令执行，然后对照实际情况检查；并注明在 AWS 上会产生的费用。最后一步进行清理。

        按 Enter 继续，q 退出；使用 --yes 时不等待，直接完成。阅读约需五分钟，不阅读约需一分钟。课程每次都重新开始。

help-doctor = 检查机群所需的一切是否就绪
    .long =
        检查凭证、账户、区域、时钟、端点、每个命令所需的权限、请求速率、机群索引、软件包配置、研讨会的遗留资源，以及本地 AWS。不作任何更改。

        如果允许，通过请求 IAM 模拟调用方的策略来确定权限；否则通过不作更改的调用来确定。没有问题时退出代码为 0，否则为 1；仅供参考的事项不算问题。

        使用 --policy 时，输出允许各命令所需操作的 IAM 策略。
    .after =
        示例：
        {"  "}fleetctl doctor                            检查 AWS 上的一切
        {"  "}fleetctl --local doctor                    同上，在本地 AWS 上
        {"  "}fleetctl doctor --for provision --quick    预置所需的内容
        {"  "}fleetctl doctor --policy --for provision   允许预置的策略

help-doctor--tasks = 仅检查此命令所需的内容：provision、jobs……；可多次指定
    .long =
        仅检查此命令所需的内容：provision、jobs……；可多次指定

        provision、jobs、"jobs simulate"、packages、groups、commands、devices、cleanup

help-doctor--quick = 不检查研讨会的遗留资源（事物多时需要一些时间）

help-doctor--policy = 输出允许各命令所需操作的 IAM 策略，不作检查

help-doctor--things-prefix = 事物名称的前缀，与预置时相同

help-check = 检查程序内置的内容是否完整
    .long = 检查程序内置的内容：各语言的消息、命令的模板、发送给 AWS 的文档、查询示例，以及所用程序库的列表。不需要 AWS。一切正常时退出代码为 0，否则为 1。

help-check--dependencies = 列出每个程序库及其版本

help-config = 设置：各选项在未输入时的值及其来源

help-config-show = 显示各选项在未输入时的值，以及每个值的来源
    .long = 显示各全局选项在未输入时的值，以及每个值的来源：此命令行的选项、环境变量、文件中的某一行，或 fleetctl 自身。机密信息不显示。

help-config-path = 显示会查看哪些文件

help-config-init = 写入带注释的设置文件，作为起点
    .long = 写入一个内容全部注释掉的设置文件：用户自己的文件，或 --config 指定的文件。已有的文件保持不变。

help-config-init--print = 改为显示其内容

help-completions = 输出 shell 的补全脚本
    .long =
        输出脚本，使 shell 能够补全 fleetctl 的命令和选项，以及账户中事物、组、任务、软件包、版本和命令的名称：最多等待一秒，否则不补全名称。脚本会询问 PATH 中的 fleetctl，因此适用于每个版本。

        {"  "}bash        fleetctl completions bash > ~/.local/share/bash-completion/completions/fleetctl
        {"  "}zsh         fleetctl completions zsh > $fpath 中某个文件夹下的文件 _fleetctl
        {"  "}fish        fleetctl completions fish > ~/.config/fish/completions/fleetctl.fish
        {"  "}powershell  fleetctl completions powershell >> $PROFILE

help-completions--shell = shell：bash、zsh、fish、powershell、elvish
