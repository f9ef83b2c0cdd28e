using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Rules.Prose;

/// <content>Vietnamese, in the words of the field (DOMAIN.md section 7).</content>
internal sealed partial record ProseWords
{
    private static ProseWords Vietnamese { get; } = new()
    {
        Book = "Sổ quy tắc “{0}”",
        Title = "Tên: {0}.",
        Issuer = "Cơ quan ban hành: {0}.",
        Cites = "Căn cứ: {0}.",
        Citation = "{0}{1}{2}",
        CitationDate = " {0}",
        InForce = "Có hiệu lực từ {0} đến hết {1}.",
        InForceFrom = "Có hiệu lực từ {0}.",
        InForceTo = "Có hiệu lực đến hết {0}.",
        InForceAlways = "Có hiệu lực mọi lúc.",
        Decimals = "Tỷ lệ hiển thị với {0} chữ số thập phân.",
        Declares = "Thuộc tính riêng của sổ: “{0}”, tính theo {1}, kiểu {2}.",
        DeclaredWords = "một trong các từ {0}",
        Definition = "Định nghĩa “{0}”:",
        Measure = "Chỉ tiêu “{0}”: {1}",
        Population = "Thuộc diện tính ({0}):",
        Exclusion = "Loại trừ thứ {0}{1}, dù đã đạt hay chưa:",
        Exception = "Ngoại lệ thứ {0}{1}, chỉ xét khi chưa đạt:",
        Because = " (lý do: {0})",
        Met = "Được tính là đạt:",
        Target = "Mục tiêu: {0}.",
        TargetFrom = "{0} từ {1}",
        All = "thỏa mãn tất cả các điều kiện sau:",
        Any = "thỏa mãn ít nhất một trong các điều kiện sau:",
        AtLeast = "thỏa mãn ít nhất {0} trong {1} điều kiện sau:",
        Not = "không thỏa mãn điều kiện sau:",
        Always = "luôn thỏa mãn",
        Never = "không bao giờ thỏa mãn",
        Defined = "thỏa mãn định nghĩa “{0}”",
        Known = "đã biết {0}",
        OwnFlag = "có thuộc tính “{0}”",
        OwnNoun = "thuộc tính “{0}”",
        OwnMeaning = "do sổ quy tắc hoặc hệ thống chủ khai báo; ý nghĩa theo nơi khai báo",
        FlagIsKnown = "đã biết rõ việc {0} hay không",
        OneOf = "{0} là một trong các giá trị: {1}",
        DaysLater = "{1} cộng {0} ngày",
        DaysEarlier = "{1} trừ {0} ngày",
        Day = "ngày {2}/{1}/{0}",
        DecimalSign = ",",
        Readings = new Dictionary<UnknownReading, string>
        {
            [UnknownReading.Open] = "Điều chưa được báo cáo thì là chưa biết, không tính là “không”.",
            [UnknownReading.CountsAsNo] = "Điều chưa được báo cáo thì tính là “không”.",
        },
        Roundings = new Dictionary<Rounding, string>
        {
            [Rounding.HalfUp] = "Tỷ lệ được làm tròn, nửa đơn vị thì lên.",
            [Rounding.Truncate] = "Tỷ lệ được cắt bớt, không làm tròn.",
        },
        Types = new Dictionary<AttributeType, string>
        {
            [AttributeType.Boolean] = "đúng hoặc sai",
            [AttributeType.Integer] = "số nguyên",
            [AttributeType.Date] = "ngày",
            [AttributeType.Id] = "mã",
        },
        Counts = new Dictionary<SubjectBasis, string>
        {
            [SubjectBasis.Person] = "người",
            [SubjectBasis.Organization] = "tổ chức đảng",
        },
        Numbers = new Dictionary<ComparisonOperator, string>
        {
            [ComparisonOperator.Equal] = "{0} bằng {1}",
            [ComparisonOperator.NotEqual] = "{0} đã biết và khác {1}",
            [ComparisonOperator.Less] = "{0} dưới {1}",
            [ComparisonOperator.LessOrEqual] = "{0} từ {1} trở xuống",
            [ComparisonOperator.Greater] = "{0} trên {1}",
            [ComparisonOperator.GreaterOrEqual] = "{0} từ {1} trở lên",
        },
        Dates = new Dictionary<ComparisonOperator, string>
        {
            [ComparisonOperator.Equal] = "{0} đúng vào {1}",
            [ComparisonOperator.NotEqual] = "{0} đã biết và không phải {1}",
            [ComparisonOperator.Less] = "{0} trước {1}",
            [ComparisonOperator.LessOrEqual] = "{0} không muộn hơn {1}",
            [ComparisonOperator.Greater] = "{0} sau {1}",
            [ComparisonOperator.GreaterOrEqual] = "{0} không sớm hơn {1}",
        },
        Symbols = new Dictionary<ComparisonOperator, string>
        {
            [ComparisonOperator.Equal] = "{0} là {1}",
            [ComparisonOperator.NotEqual] = "{0} đã biết và không phải là {1}",
            [ComparisonOperator.Less] = "{0} đứng trước {1}",
            [ComparisonOperator.LessOrEqual] = "{0} đứng trước hoặc là {1}",
            [ComparisonOperator.Greater] = "{0} đứng sau {1}",
            [ComparisonOperator.GreaterOrEqual] = "{0} đứng sau hoặc là {1}",
        },
        Anchors = new Dictionary<DateAnchor, string>
        {
            [DateAnchor.CycleStart] = "ngày đầu của kỳ cam kết",
            [DateAnchor.CycleEnd] = "ngày cuối của kỳ cam kết",
            [DateAnchor.AsOf] = "ngày chốt số liệu",
        },
        Words = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["central"] = "Trung ương",
            ["province"] = "cấp tỉnh",
            ["district"] = "cấp huyện",
            ["commune"] = "cấp xã",
            ["grassroots-committee"] = "đảng bộ cơ sở",
            ["grassroots-cell"] = "chi bộ cơ sở",
            ["branch-committee"] = "đảng bộ bộ phận",
            ["subordinate-committee"] = "đảng bộ trực thuộc cơ sở",
            ["cell"] = "chi bộ trực thuộc",
            ["group"] = "tổ đảng",
            ["territorial"] = "xã, phường",
            ["agency"] = "cơ quan",
            ["public-service-unit"] = "đơn vị sự nghiệp",
            ["enterprise"] = "doanh nghiệp",
            ["armed-forces"] = "lực lượng vũ trang",
            ["residential"] = "thôn, tổ dân phố",
            ["excellent"] = "hoàn thành xuất sắc nhiệm vụ",
            ["good"] = "hoàn thành tốt nhiệm vụ",
            ["fulfilled"] = "hoàn thành nhiệm vụ",
            ["unfulfilled"] = "không hoàn thành nhiệm vụ",
        },
        Attributes = VietnameseAttributes(),
    };
}
